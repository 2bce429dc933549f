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
import mizuhiki.shared.document.PdfDocuments;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.LegalNames;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Making the sheet members sign for their cash, and printing it again as it was. */
@Service
class SheetMaking {

    private final IssuedPapers papers;
    private final Offices offices;
    private final LegalNames legalNames;
    private final PdfDocuments documents;
    private final TransactionalOperator transaction;

    SheetMaking(
            IssuedPapers papers,
            Offices offices,
            LegalNames legalNames,
            PdfDocuments documents,
            TransactionalOperator transaction) {
        this.papers = papers;
        this.offices = offices;
        this.legalNames = legalNames;
        this.documents = documents;
        this.transaction = transaction;
    }

    /** @param due those who get cash */
    Mono<Issued> make(YearMonth month, List<Due> due, Viewer by) {
        return due.isEmpty()
                ? Mono.error(new NoCashDue())
                : sheet(month, due, by.officeId())
                        .map(sheet -> new Issued.Draft(
                                Kind.RECEIPT_SHEET,
                                month.atDay(1),
                                null,
                                Writing.of(sheet).text()))
                        .zipWith(Moment.get(), (draft, now) -> papers.keep(draft, by.personId(), now))
                        .flatMap(kept -> kept)
                        .as(transaction::transactional);
    }

    Mono<byte[]> print(UUID paperId) {
        return papers.get(Kind.RECEIPT_SHEET, paperId)
                .flatMap(issued -> papers.text(issued)
                        .map(text -> Map.<String, Object>of(
                                "sheet", Writing.read(text, ReceiptSheet.class), "number", issued.number()))
                        .flatMap(
                                model -> documents.render("receipt/sheet", model, Locale.JAPANESE, issued.issuedAt())));
    }

    private Mono<ReceiptSheet> sheet(YearMonth month, List<Due> due, UUID officeId) {
        return Flux.fromIterable(due)
                .concatMap(this::row)
                .collectList()
                .zipWith(offices.get(officeId), (rows, office) -> new ReceiptSheet(office.name(), month, rows));
    }

    /** Signed with the name on official papers, where it is known. */
    private Mono<ReceiptSheet.Row> row(Due due) {
        return legalNames
                .of(due.personId())
                .defaultIfEmpty(due.name())
                .map(name -> new ReceiptSheet.Row(name, due.amount()));
    }
}
