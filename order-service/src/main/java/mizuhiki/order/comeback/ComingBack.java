package mizuhiki.order.comeback;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.comeback.FileLines.Back;
import mizuhiki.order.comeback.FileLines.FileLine;
import mizuhiki.order.ledger.Months;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Saying that wages did not arrive through a file, or did after all. */
@Service
class ComingBack {

    private final Months months;
    private final IssuedPapers papers;
    private final FileLines lines;
    private final Audit audit;
    private final TransactionalOperator transaction;

    ComingBack(Months months, IssuedPapers papers, FileLines lines, Audit audit, TransactionalOperator transaction) {
        this.months = months;
        this.papers = papers;
        this.lines = lines;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Saying it again changes nothing. Meanwhile nobody makes another file, nor gives out cash. */
    Mono<Void> note(YearMonth month, UUID paperId, CameBack told, Viewer by) {
        return months.lock()
                .then(Mono.defer(() -> file(month, paperId)))
                .flatMap(file -> lines.standing(paperId, told))
                .filter(people -> !people.isEmpty())
                .zipWith(
                        Moment.get(),
                        (people, now) -> people.stream()
                                .map(person ->
                                        new Back(paperId, person, told.reason().strip(), by.personId(), now))
                                .toList())
                .delayUntil(lines::add)
                .flatMap(back -> audit.record(
                        "transfer-came-back", paperId, Map.of("month", month.toString(), "payments", back.size())))
                .as(transaction::transactional);
    }

    /** The wage did arrive; saying so again changes nothing. */
    Mono<Void> takeBack(YearMonth month, UUID paperId, UUID personId, Viewer by) {
        return months.lock()
                .then(Mono.defer(() -> file(month, paperId)))
                .flatMap(file -> lines.get(paperId, personId))
                .filter(FileLine::isBack)
                .doOnNext(FileLine::requireNotGivenSince)
                .delayUntil(line -> lines.takeBack(paperId, personId, by.personId()))
                .flatMap(line ->
                        audit.record("transfer-came-back-withdrawn", paperId, Map.of("month", month.toString())))
                .as(transaction::transactional);
    }

    Mono<Issued> file(YearMonth month, UUID paperId) {
        return papers.get(Kind.TRANSFER, paperId)
                .filter(file -> month.atDay(1).equals(file.month()))
                .switchIfEmpty(Mono.error(() -> new NotFound(paperId)));
    }
}
