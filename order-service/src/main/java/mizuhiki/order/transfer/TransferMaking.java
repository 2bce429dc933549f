package mizuhiki.order.transfer;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Making a month's file, and fetching it again. */
@Service
class TransferMaking {

    private final TransferDesk desk;
    private final TransferLines lines;
    private final IssuedPapers papers;
    private final Audit audit;
    private final TransactionalOperator transaction;

    TransferMaking(
            TransferDesk desk,
            TransferLines lines,
            IssuedPapers papers,
            Audit audit,
            TransactionalOperator transaction) {
        this.desk = desk;
        this.lines = lines;
        this.papers = papers;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Whole or not at all. */
    Mono<Issued> make(YearMonth month, TransferOrder order, Viewer by) {
        return desk.lock()
                .then(Mono.defer(() -> desk.draft(month, order)))
                .flatMap(draft -> draft.file() == null
                        ? Mono.error(new TransferImpossible(draft))
                        : keep(month, order, draft, by))
                .as(transaction::transactional)
                .onErrorMap(DuplicateKeyException.class, meanwhile -> new TransferMadeMeanwhile(month));
    }

    /** Unchanged; that somebody fetched it is written down first. */
    Mono<byte[]> fetch(UUID paperId) {
        return papers.get(Kind.TRANSFER, paperId)
                .delayUntil(issued -> audit.record("transfer-fetched", issued.id(), Map.of()))
                .flatMap(papers::text)
                .map(text -> text.getBytes(Kind.TRANSFER.charset()))
                .as(transaction::transactional);
    }

    private Mono<Issued> keep(YearMonth month, TransferOrder order, TransferDraft draft, Viewer by) {
        var file = Objects.requireNonNull(draft.file());
        var paper = new Issued.Draft(Kind.TRANSFER, month.atDay(1), null, file.text());
        return Moment.get()
                .flatMap(now -> papers.keep(paper, by.personId(), now))
                .delayUntil(issued -> lines.add(draft.lines().stream()
                        .map(due -> TransferLines.Line.of(issued.id(), month, due, order))
                        .toList()))
                .delayUntil(issued -> audit.record(
                        "transfer-made",
                        issued.id(),
                        Map.of(
                                "month",
                                month.toString(),
                                "payments",
                                draft.lines().size(),
                                "hash",
                                issued.hash())));
    }
}
