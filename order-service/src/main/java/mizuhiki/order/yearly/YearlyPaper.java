package mizuhiki.order.yearly;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.payslip.Writing;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.document.PdfDocuments;
import mizuhiki.shared.problem.NotFound;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Printing papers about years as they were given out. */
@Component
class YearlyPaper {

    private final IssuedPapers papers;
    private final PdfDocuments documents;
    private final Audit audit;

    YearlyPaper(IssuedPapers papers, PdfDocuments documents, Audit audit) {
        this.papers = papers;
        this.documents = documents;
        this.audit = audit;
    }

    /** The name on official papers is on it, so that somebody else than the member looked is written down first. */
    Mono<byte[]> print(UUID paperId) {
        return papers.get(Kind.YEARLY, paperId)
                .delayUntil(issued ->
                        audit.record("yearly-statement-printed", issued.personId(), Map.of("number", issued.number())))
                .flatMap(this::print);
    }

    /** Only to the member it is about. */
    Mono<byte[]> print(UUID paperId, UUID personId) {
        return papers.get(Kind.YEARLY, paperId)
                .filter(issued -> personId.equals(issued.personId()))
                .switchIfEmpty(Mono.error(() -> new NotFound(paperId)))
                .flatMap(this::print);
    }

    private Mono<byte[]> print(Issued issued) {
        return papers.text(issued)
                .map(text -> Map.<String, Object>of(
                        "statement", Writing.read(text, YearlyStatement.class), "number", issued.number()))
                .flatMap(model -> documents.render("yearly/statement", model, Locale.JAPANESE, issued.issuedAt()));
    }
}
