package mizuhiki.stream.rehearsal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what a rehearsal has to know, and only reads. */
@Component
class PlannedShows {

    private final Shows shows;
    private final Programmes programmes;
    private final Crews crews;
    private final People people;

    PlannedShows(Shows shows, Programmes programmes, Crews crews, People people) {
        this.shows = shows;
        this.programmes = programmes;
        this.crews = crews;
        this.people = people;
    }

    Mono<PlannedShow> get(UUID showId) {
        return shows.get(showId).flatMap(this::around);
    }

    private Mono<PlannedShow> around(Show show) {
        return Mono.zip(programmes.ofShow(show.id()), crews.ofShow(show.id(), show.agreedDay()), memberIds())
                .map(found -> new PlannedShow(show, found.getT1(), found.getT2(), found.getT3()));
    }

    private Mono<Set<UUID>> memberIds() {
        return people.members().map(Person::id).collect(Collectors.toSet());
    }
}
