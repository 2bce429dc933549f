package mizuhiki.stream.timing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.air.AirEntry;
import mizuhiki.stream.air.AirLog;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.rundown.Rundowns;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.skill.RoleKinds;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Times a show as it stands now. */
@Component
public class Timetables {

    private final Shows shows;
    private final Rundowns rundowns;
    private final AirLog log;
    private final Crews crews;
    private final RoleKinds kinds;

    Timetables(Shows shows, Rundowns rundowns, AirLog log, Crews crews, RoleKinds kinds) {
        this.shows = shows;
        this.rundowns = rundowns;
        this.log = log;
        this.crews = crews;
        this.kinds = kinds;
    }

    private record Facts(Rundown rundown, List<AirEntry> log, Optional<Endurance> endurance) {}

    public Mono<Timetable> ofShow(UUID showId) {
        return shows.get(showId).flatMap(this::timed);
    }

    private Mono<Timetable> timed(Show show) {
        return Mono.zip(facts(show), Moment.get()).map(at -> timetable(show, at.getT1(), at.getT2()));
    }

    private static Timetable timetable(Show show, Facts facts, Instant now) {
        var happened = Happened.of(facts.log(), now);
        return Timetable.of(show, facts.rundown(), happened, facts.endurance().orElse(null), now);
    }

    private Mono<Facts> facts(Show show) {
        return Mono.zip(rundowns.ofShow(show.id()), log.ofShow(show.id()).collectList(), endurance(show))
                .map(all -> new Facts(all.getT1(), all.getT2(), all.getT3()));
    }

    private Mono<Optional<Endurance>> endurance(Show show) {
        return Mono.zip(
                crews.ofShow(show.id(), show.agreedDay()),
                kinds.all(),
                (crew, known) -> Endurance.of(
                        crew.places().stream().map(Crew.Place::slot).toList(), known));
    }
}
