package mizuhiki.stream.standing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.casting.TakenTime;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.skill.RoleKinds;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what a proposal for many shows has to know, each kind of fact in one statement. */
@Component
public class MonthGathering {

    private final Turns turns;
    private final RoleKinds kinds;
    private final Abilities abilities;
    private final Hearing hearing;
    private final People people;

    MonthGathering(Turns turns, RoleKinds kinds, Abilities abilities, Hearing hearing, People people) {
        this.turns = turns;
        this.kinds = kinds;
        this.abilities = abilities;
        this.hearing = hearing;
        this.people = people;
    }

    /** @param shows at least one, in the order of their days */
    public Mono<Month> of(List<Show> shows) {
        return Mono.zip(kinds.all(), turns.ofWeeks(shows), crowd(shows))
                .map(all -> new Month(shows, all.getT1(), all.getT2(), all.getT3()));
    }

    private Mono<MonthCrowd> crowd(List<Show> shows) {
        return people.all().filter(Person::active).collectList().map(Here::new).flatMap(here -> crowd(shows, here));
    }

    private Mono<MonthCrowd> crowd(List<Show> shows, Here here) {
        return Mono.zip(
                        hearing.agreed(here, shows),
                        hearing.said(here, shows),
                        abilities.of(here),
                        turns.workedBefore(shows.getFirst()),
                        unavailable(shows, here))
                .map(all -> new MonthCrowd(here, all.getT1(), all.getT2(), all.getT3(), all.getT4(), all.getT5()));
    }

    private Mono<Map<UUID, Set<UUID>>> unavailable(List<Show> shows, Here here) {
        return Mono.zip(turns.passed(shows), hearing.busy(here, shows), TakenTime::either);
    }
}
