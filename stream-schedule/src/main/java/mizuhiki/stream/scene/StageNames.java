package mizuhiki.stream.scene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crew.Seat;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.scene.Scene.OnStage;
import mizuhiki.stream.show.Show;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whom of a show the public may know by name: those who agreed to it, by the name they chose, in the roles that are seen or
 * heard. Who chose a quiet role is not named in it.
 */
@Component
class StageNames {

    private final Crews crews;
    private final People people;

    StageNames(Crews crews, People people) {
        this.crews = crews;
        this.people = people;
    }

    Mono<List<OnStage>> of(Show show) {
        return crews.ofShow(show.id(), show.agreedDay()).flatMap(crew -> named(crew, show));
    }

    private Mono<List<OnStage>> named(Crew crew, Show show) {
        var seats = crew.accepted().stream().filter(StageNames::isPublic).toList();
        var personIds = seats.stream().map(Seat::personId).toList();
        return names(personIds, show).map(names -> onStage(seats, names));
    }

    /** Before a show begins they are public already: then it takes a yes for today, too. */
    private Mono<Map<UUID, String>> names(Collection<UUID> personIds, Show show) {
        var then = people.stageNames(personIds, show.agreedDay());
        return show.startedAt() == null
                ? then.zipWith(Moment.today())
                        .flatMap(both -> people.stageNames(both.getT1().keySet(), both.getT2()))
                : then;
    }

    private static boolean isPublic(Seat seat) {
        return seat.possible() && seat.slot().exposure() != Exposure.NONE;
    }

    private static List<OnStage> onStage(List<Seat> seats, Map<UUID, String> names) {
        return seats.stream()
                .filter(seat -> names.containsKey(seat.personId()))
                .map(seat -> new OnStage(seat.slot().name(), names.getOrDefault(seat.personId(), "")))
                .distinct()
                .toList();
    }
}
