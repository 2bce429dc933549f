package mizuhiki.order.yearly;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.payslip.Writing;
import mizuhiki.shared.document.PdfDocuments;
import mizuhiki.shared.problem.NotFound;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Printing papers about years as they were given out. */
@Component
class YearlyPaper {

    private final IssuedPapers papers;
    private final PdfDocuments documents;

    YearlyPaper(IssuedPapers papers, PdfDocuments documents) {
        this.papers = papers;
        this.documents = documents;
    }

    Mono<byte[]> print(UUID paperId) {
        return papers.get(Kind.YEARLY, paperId).flatMap(this::print);
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
