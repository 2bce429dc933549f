package mizuhiki.stream.closing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Staff saying when the office is closed. */
@Service
class Closing {

    private final ClosingDays days;
    private final List<ClosingNews> news;
    private final TransactionalOperator transaction;

    Closing(ClosingDays days, List<ClosingNews> news, TransactionalOperator transaction) {
        this.days = days;
        this.news = news;
        this.transaction = transaction;
    }

    Mono<Void> close(ClosedSpan span) {
        return Flux.fromIterable(span.closingDays())
                .concatMap(days::close)
                .then(Mono.defer(() -> tell(span.days())))
                .as(transaction::transactional);
    }

    Mono<Void> open(LocalDate day) {
        return days.open(day).then(Mono.defer(() -> tell(List.of(day)))).as(transaction::transactional);
    }

    private Mono<Void> tell(List<LocalDate> changed) {
        return Flux.fromIterable(news).concatMap(each -> each.changed(changed)).then();
    }
}
