package mizuhiki.stream.passing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.casting.FreedRoles;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Remembers that a role is free, and whether it goes on by itself. */
@Service
public class Passing implements FreedRoles {

    private final Vacancies vacancies;
    private final PassingChoices choices;
    private final Shows shows;
    private final TransactionalOperator transaction;

    Passing(Vacancies vacancies, PassingChoices choices, Shows shows, TransactionalOperator transaction) {
        this.vacancies = vacancies;
        this.choices = choices;
        this.shows = shows;
        this.transaction = transaction;
    }

    /** In the transaction of the pass, so that no free role is ever forgotten. */
    @Override
    public Mono<Void> freed(UUID showId, UUID slotId) {
        return Mono.zip(shows.get(showId), choices.goesOn(showId), Moment.get())
                .flatMap(all -> vacancies.freed(
                        showId,
                        slotId,
                        all.getT3(),
                        due(all.getT1(), all.getT2(), all.getT3()).orElse(null)));
    }

    /** The role is another one now: whoever could not take it before may be able to. */
    public Mono<Void> tryAgain(UUID slotId) {
        return vacancies.tryAgain(slotId);
    }

    Flux<Vacancy> open() {
        return Moment.get().flatMapMany(vacancies::open);
    }

    Mono<Boolean> goesOn(UUID showId) {
        return choices.goesOn(showId);
    }

    Mono<Void> choose(UUID showId, boolean byItself) {
        return Mono.zip(shows.hold(showId).map(Show::stillPlanned), Moment.get())
                .delayUntil(all -> choices.choose(showId, byItself))
                .flatMap(all -> vacancies.follow(
                        showId,
                        byItself,
                        due(all.getT1(), byItself, all.getT2()).orElse(null)))
                .as(transaction::transactional);
    }

    private static Optional<Instant> due(Show show, boolean byItself, Instant now) {
        return byItself ? Optional.of(Vacancy.due(now, show.startsAt())) : Optional.empty();
    }
}
