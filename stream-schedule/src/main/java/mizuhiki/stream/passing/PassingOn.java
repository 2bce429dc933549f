package mizuhiki.stream.passing;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.lineup.Successions;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Asks the next person for a role that is free. */
@Service
class PassingOn {

    private final Vacancies vacancies;
    private final Shows shows;
    private final Successions successions;
    private final TransactionalOperator transaction;

    PassingOn(Vacancies vacancies, Shows shows, Successions successions, TransactionalOperator transaction) {
        this.vacancies = vacancies;
        this.shows = shows;
        this.successions = successions;
        this.transaction = transaction;
    }

    /** Emits whether somebody was asked. Where a rule of asking is in the way after all, staff have a look. */
    Mono<Boolean> next(UUID slotId) {
        return ask(slotId)
                .onErrorResume(
                        Refusal.class,
                        refused -> refused instanceof NotFound
                                ? Mono.error(refused)
                                : nobody(slotId).thenReturn(false));
    }

    /** The show first, as everybody does who changes what hangs on it; then the role, which may have been taken meanwhile. */
    private Mono<Boolean> ask(UUID slotId) {
        return Moment.get()
                .flatMap(now -> vacancies.find(slotId, now))
                .flatMap(open -> shows.hold(open.showId()))
                .then(Moment.get().flatMap(now -> vacancies.hold(slotId, now)))
                .switchIfEmpty(Mono.error(() -> new NotFound(slotId)))
                .flatMap(this::ask)
                .as(transaction::transactional);
    }

    private Mono<Boolean> ask(Vacancy vacancy) {
        return successions
                .askNext(vacancy.showId(), vacancy.slotId())
                .delayUntil(asked -> vacancies.forget(vacancy.slotId()))
                .hasElement()
                .delayUntil(asked -> asked ? Mono.empty() : nobody(vacancy.slotId()));
    }

    private Mono<Void> nobody(UUID slotId) {
        return Moment.get().flatMap(now -> vacancies.nobody(slotId, now));
    }
}
