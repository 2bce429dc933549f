package mizuhiki.order.payslip;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.document.PdfDocuments;
import mizuhiki.shared.office.Offices;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A statement on paper: dated when it was signed, so that it can be printed again unchanged. */
@Component
class StatementPaper {

    private final PdfDocuments documents;
    private final Offices offices;

    StatementPaper(PdfDocuments documents, Offices offices) {
        this.documents = documents;
        this.offices = offices;
    }

    Mono<byte[]> print(OwnWages.Why why, UUID officeId, Locale locale) {
        return offices.get(officeId)
                .map(office -> Map.<String, Object>of("office", office.name(), "why", why))
                .flatMap(model -> documents.render(
                        "wages/statement", model, locale, why.statement().approvedAt()));
    }
}
