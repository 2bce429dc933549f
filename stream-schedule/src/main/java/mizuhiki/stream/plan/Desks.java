package mizuhiki.stream.plan;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.availability.Availability;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays out what belongs to a show. */
@Component
class Desks {

    private final Shows shows;
    private final Contents contents;
    private final Crews crews;
    private final People people;
    private final Availability availability;

    Desks(Shows shows, Contents contents, Crews crews, People people, Availability availability) {
        this.shows = shows;
        this.contents = contents;
        this.crews = crews;
        this.people = people;
        this.availability = availability;
    }

    Mono<Desk> ofShow(UUID showId) {
        return shows.get(showId).flatMap(this::lay);
    }

    private Mono<Desk> lay(Show show) {
        return Mono.zip(
                        contents.ofShow(show.id()),
                        crews.ofShow(show.id(), show.agreedDay()),
                        askable(),
                        availability.conditions(show))
                .map(found -> Desk.of(show, found.getT1(), found.getT2(), found.getT3(), found.getT4()));
    }

    private Mono<List<Person>> askable() {
        return people.all().filter(Person::active).collectList();
    }
}
