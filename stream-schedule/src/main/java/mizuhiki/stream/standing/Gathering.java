package mizuhiki.stream.standing;

import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.casting.TakenTime;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.skill.RoleKinds;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what a proposal has to know. */
@Component
public class Gathering {

    private final Turns turns;
    private final RoleKinds kinds;
    private final Abilities abilities;
    private final Hearing hearing;
    private final People people;

    Gathering(Turns turns, RoleKinds kinds, Abilities abilities, Hearing hearing, People people) {
        this.turns = turns;
        this.kinds = kinds;
        this.abilities = abilities;
        this.hearing = hearing;
        this.people = people;
    }

    public Mono<Situation> around(Show show) {
        return Mono.zip(kinds.all(), turns.ofWeek(show), crowd(show))
                .map(all -> new Situation(show, all.getT1(), all.getT2(), all.getT3()));
    }

    private Mono<Crowd> crowd(Show show) {
        return people.all().filter(Person::active).collectList().map(Here::new).flatMap(here -> crowd(show, here));
    }

    private Mono<Crowd> crowd(Show show, Here here) {
        return Mono.zip(
                        hearing.agreed(here, show),
                        hearing.said(here, show),
                        abilities.of(here),
                        turns.workedBefore(show),
                        unavailable(show, here))
                .map(all -> new Crowd(here, all.getT1(), all.getT2(), all.getT3(), all.getT4(), all.getT5()));
    }

    private Mono<Set<UUID>> unavailable(Show show, Here here) {
        return Mono.zip(turns.unavailable(show), hearing.busy(here, show), TakenTime::either);
    }
}
