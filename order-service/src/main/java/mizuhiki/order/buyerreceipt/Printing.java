package mizuhiki.order.buyerreceipt;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.buyerreceipt.Issuing.Issued;
import mizuhiki.shared.document.PdfDocuments;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The paper itself. */
@Component
class Printing {

    private final Issuing issuing;
    private final Offices offices;
    private final PdfDocuments documents;

    Printing(Issuing issuing, Offices offices, PdfDocuments documents) {
        this.issuing = issuing;
        this.offices = offices;
        this.documents = documents;
    }

    /** @param by null: the buyer */
    Mono<ResponseEntity<byte[]>> print(UUID orderId, ReceiptForm form, @Nullable UUID by) {
        return Mono.fromRunnable(() -> LetterUnprintable.check(form.addressee()))
                .then(Mono.defer(() -> issuing.issue(orderId, form, by)))
                .zipWith(CurrentOffice.get().flatMap(offices::get), (issued, office) -> new Paper(issued, office, form))
                .flatMap(paper -> documents.render(
                        "documents/buyer-receipt",
                        paper.facts(),
                        Locale.JAPANESE,
                        paper.issued().issue().issuedAt()))
                .map(Printing::answer);
    }

    private static ResponseEntity<byte[]> answer(byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"receipt.pdf\"")
                .body(pdf);
    }

    private record Paper(Issued issued, Office office, ReceiptForm form) {

        Map<String, Object> facts() {
            return Map.of(
                    "issued", issued,
                    "issue", issued.issue(),
                    "order", issued.paid().order(),
                    "office", office,
                    "to", form.addressee());
        }
    }
}
