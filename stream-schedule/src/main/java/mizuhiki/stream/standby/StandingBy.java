package mizuhiki.stream.standby;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.casting.TakenTime;
import mizuhiki.stream.crew.CrewTimes;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowCompany;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.turn.Span;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff saying that they stand by in a show, or no longer do. */
@Service
class StandingBy implements ShowCompany {

    private final Shows shows;
    private final StandBys standBys;
    private final People people;
    private final CrewTimes crews;
    private final TakenTime taken;
    private final TransactionalOperator transaction;

    StandingBy(
            Shows shows,
            StandBys standBys,
            People people,
            CrewTimes crews,
            TakenTime taken,
            TransactionalOperator transaction) {
        this.shows = shows;
        this.standBys = standBys;
        this.people = people;
        this.crews = crews;
        this.taken = taken;
        this.transaction = transaction;
    }

    @Override
    public Mono<Void> planned(Show show) {
        return standBys.planner().flatMap(planner -> standBys.begin(show, planner));
    }

    Mono<Void> come(UUID showId, UUID personId) {
        return notOver(showId)
                .delayUntil(show -> staff(personId))
                .delayUntil(show -> free(show, personId))
                .then(standBys.add(showId, personId))
                .as(transaction::transactional);
    }

    Mono<Void> leave(UUID showId, UUID personId) {
        return notOver(showId).then(standBys.remove(showId, personId)).as(transaction::transactional);
    }

    private Mono<Void> free(Show show, UUID personId) {
        var span = new Span(show.id(), show.startsAt(), show.endsAt());
        return crews.hold(List.of(personId))
                .then(Mono.defer(() -> Mono.zip(
                        standBys.inAnotherShow(show, personId),
                        taken.during(List.of(span), List.of(personId)),
                        (inShow, busy) -> inShow || !busy.isEmpty())))
                .flatMap(elsewhere -> elsewhere ? Mono.error(new StandsElsewhereThen()) : Mono.empty());
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
