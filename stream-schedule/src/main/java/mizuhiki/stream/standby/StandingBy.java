package mizuhiki.stream.standby;

import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowCompany;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff saying that they stand by in a show, or no longer do. */
@Service
class StandingBy implements ShowCompany {

    private final Shows shows;
    private final StandBys standBys;
    private final People people;
    private final TransactionalOperator transaction;

    StandingBy(Shows shows, StandBys standBys, People people, TransactionalOperator transaction) {
        this.shows = shows;
        this.standBys = standBys;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public Mono<Void> planned(Show show) {
        return standBys.planner().flatMap(planner -> standBys.begin(show, planner));
    }

    Mono<Void> come(UUID showId, UUID personId) {
        return notOver(showId)
                .then(staff(personId))
                .then(standBys.add(showId, personId))
                .as(transaction::transactional);
    }

    Mono<Void> leave(UUID showId, UUID personId) {
        return notOver(showId).then(standBys.remove(showId, personId)).as(transaction::transactional);
    }

    private Mono<Show> notOver(UUID showId) {
        return shows.hold(showId).map(Show::notOver);
    }

    private Mono<Person> staff(UUID personId) {
        return people.get(personId)
                .filter(person -> person.active() && person.isStaff())
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)));
    }
}
