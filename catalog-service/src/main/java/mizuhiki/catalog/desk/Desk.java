package mizuhiki.catalog.desk;

import java.util.List;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Decides whatever is asked about products. Joins the caller's transaction where there is one. */
@Service
public class Desk {

    private final Trays trays;
    private final Writing writing;
    private final AwaitingOrders awaiting;
    private final TransactionalOperator transaction;

    Desk(Trays trays, Writing writing, AwaitingOrders awaiting, TransactionalOperator transaction) {
        this.trays = trays;
        this.writing = writing;
        this.awaiting = awaiting;
        this.transaction = transaction;
    }

    /** All in the order given; each gets its answer, and a refusal of one changes nothing for the others. */
    public Mono<List<Answer>> decide(List<Request> requests) {
        return trays.take(requests)
                .map(taken -> taken.decide(requests))
                .delayUntil(writing::write)
                .delayUntil(this::callOff)
                .map(Decided::answers)
                .as(transaction::transactional);
    }

    /** The turns are still held, so nobody orders in between. */
    private Mono<List<Answer>> callOff(Decided decided) {
        return awaiting.toCallOff(decided)
                .filter(requests -> !requests.isEmpty())
                .flatMap(this::decide);
    }

    /** Where nobody else's transaction is at stake: again, if the database broke a tie against us. */
    public Mono<List<Answer>> decideAlone(List<Request> requests) {
        return Mono.defer(() -> decide(requests))
                .retryWhen(Retry.max(3)
                        .filter(PessimisticLockingFailureException.class::isInstance)
                        .onRetryExhaustedThrow((tries, last) -> last.failure()));
    }

    /** A refusal is an error. */
    public Mono<Answer> ask(Request request) {
        return decide(List.of(request)).map(List::getFirst).map(Desk::unlessRefused);
    }

    public static Answer unlessRefused(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw refused.reason();
        }
        return answer;
    }
}
