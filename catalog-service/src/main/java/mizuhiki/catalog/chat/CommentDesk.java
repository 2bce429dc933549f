package mizuhiki.catalog.chat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.catalog.chat.Listening.Told;
import mizuhiki.catalog.chat.Taken.Kept;
import mizuhiki.catalog.chat.Taken.TurnedAway;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.lane.LaneLimits;
import mizuhiki.shared.lane.Lanes;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Takes comments in, those of a show in the order in which they are received. */
@Service
class CommentDesk {

    private static final LaneLimits LIMITS = new LaneLimits(4, 64, 2048);

    private final Comments comments;
    private final Desk desk;
    private final TransactionalOperator transaction;
    private final Lanes<Comment, Taken> lanes;

    CommentDesk(Comments comments, Desk desk, TransactionalOperator transaction) {
        this.comments = comments;
        this.desk = desk;
        this.transaction = transaction;
        this.lanes = new Lanes<>(LIMITS, this::takeIn);
    }

    Mono<Kept> take(Comment comment) {
        return lanes.ask(comment.showId(), comment).map(CommentDesk::unlessTurnedAway);
    }

    private static Kept unlessTurnedAway(Taken taken) {
        return switch (taken) {
            case Kept kept -> kept;
            case TurnedAway turned -> throw turned.reason();
        };
    }

    private Mono<List<Taken>> takeIn(List<Comment> batch) {
        return Mono.defer(() -> Mono.zip(comments.shows(batch), comments.openOf(batch))
                        .flatMap(found -> decide(batch, found.getT1(), found.getT2()))
                        .as(transaction::transactional))
                .retryWhen(Retry.max(3)
                        .filter(PessimisticLockingFailureException.class::isInstance)
                        .onRetryExhaustedThrow((tries, last) -> last.failure()));
    }

    private Mono<List<Taken>> decide(List<Comment> batch, Map<UUID, ShowLabels> shows, Map<String, Set<UUID>> open) {
        var listening = new Listening(shows, open);
        var asked = listening.to(batch);
        return decide(asked.stream().flatMap(each -> each.requests().stream()).toList())
                .map(answers -> Listening.told(asked, answers))
                .flatMap(this::besideOrders)
                .flatMap(comments::keep)
                .map(kept -> listening.answers(batch, kept));
    }

    private Mono<List<Told>> besideOrders(List<Told> told) {
        var empty = told.stream()
                .filter(Told::hadNothingToGiveBack)
                .map(Told::heard)
                .toList();
        return empty.isEmpty()
                ? Mono.just(told)
                : comments.orderedBy(empty)
                        .map(orders ->
                                told.stream().map(each -> each.beside(orders)).toList());
    }

    private Mono<List<Answer>> decide(List<Request> requests) {
        return requests.isEmpty() ? Mono.just(List.of()) : desk.decide(requests);
    }
}
