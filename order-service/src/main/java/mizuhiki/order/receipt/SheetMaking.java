package mizuhiki.order.receipt;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.payslip.Writing;
import mizuhiki.order.transfer.Due;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.document.PdfDocuments;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Making the sheet members sign for their cash, and printing it again as it was. */
@Service
class SheetMaking {

    private final IssuedPapers papers;
    private final SheetContent content;
    private final PdfDocuments documents;
    private final Audit audit;
    private final TransactionalOperator transaction;

    SheetMaking(
            IssuedPapers papers,
            SheetContent content,
            PdfDocuments documents,
            Audit audit,
            TransactionalOperator transaction) {
        this.papers = papers;
        this.content = content;
        this.documents = documents;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * A sheet that says what the latest one says is that one: whoever taps twice makes one.
     *
     * @param due those who get cash
     */
    Mono<Issued> make(YearMonth month, List<Due> due, Viewer by) {
        return due.isEmpty()
                ? Mono.error(new NoCashDue())
                : papers.oneAtATime()
                        .then(content.of(month, due, by.officeId()))
                        .map(sheet -> Writing.of(sheet).text())
                        .flatMap(text -> latest(month, text).switchIfEmpty(keep(month, text, by)))
                        .as(transaction::transactional);
    }

    private Mono<Issued> latest(YearMonth month, String text) {
        return papers.ofMonth(Kind.RECEIPT_SHEET, month)
                .takeLast(1)
                .next()
                .filterWhen(issued -> papers.text(issued).map(text::equals));
    }

    private Mono<Issued> keep(YearMonth month, String text, Viewer by) {
        return Moment.get()
                .flatMap(now -> papers.keep(
                        new Issued.Draft(Kind.RECEIPT_SHEET, month.atDay(1), null, text), by.personId(), now))
                .delayUntil(issued -> record("receipt-sheet-made", issued));
    }

    /** Names on official papers are on it, so that somebody looked is written down first. */
    Mono<byte[]> print(UUID paperId) {
        return papers.get(Kind.RECEIPT_SHEET, paperId)
                .delayUntil(issued -> record("receipt-sheet-printed", issued))
                .flatMap(issued -> papers.text(issued)
                        .map(text -> Map.<String, Object>of(
                                "sheet", Writing.read(text, ReceiptSheet.class), "number", issued.number()))
                        .flatMap(
                                model -> documents.render("receipt/sheet", model, Locale.JAPANESE, issued.issuedAt())));
    }

    private Mono<Void> record(String action, Issued sheet) {
        return audit.record(action, sheet.id(), Map.of("number", sheet.number()));
    }
}
