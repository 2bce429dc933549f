package mizuhiki.order.payslip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mizuhiki.order.payslip.OwnWages.Why;
import mizuhiki.order.statement.Frame;
import mizuhiki.order.statement.Frames;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wage.Payslip;
import mizuhiki.shared.document.PdfDocuments;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.text.Reading;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Statements on paper: dated when the month was signed, so that they can be printed again unchanged. */
@Component
class StatementPaper {

    private final Frames frames;
    private final PdfDocuments documents;

    StatementPaper(Frames frames, PdfDocuments documents) {
        this.frames = frames;
        this.documents = documents;
    }

    /** One sheet. */
    record Sheet(Payslip slip, List<SaleBehind> sales, Instant approvedAt, Frame frame) {

        public LocalDate approvedOn() {
            return Moment.dayOf(approvedAt);
        }

        /** The days from which the versions of the policy hold that made this wage. */
        public List<LocalDate> policies() {
            return slip.lines().stream()
                    .map(PayLine::policyFrom)
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** What came back from a closed month takes nothing from anybody, so it is not told as a sale. */
        public List<SaleBehind> salesThatCount() {
            return sales.stream().filter(SaleBehind::counts).toList();
        }

        static Sheet of(Why why, Frame frame) {
            var statement = why.statement();
            return new Sheet(statement.payslip(), why.sales(), statement.approvedAt(), frame);
        }
    }

    Mono<byte[]> print(Why why, Viewer by, Reading reading) {
        return sheet(why, by).flatMap(sheet -> render(List.of(sheet), reading));
    }

    /** One file with everybody's, each on a page of its own. */
    Mono<byte[]> printAll(Flux<Why> all, Viewer by, Reading reading) {
        return all.concatMap(why -> sheet(why, by))
                .collectList()
                .filter(sheets -> !sheets.isEmpty())
                .switchIfEmpty(Mono.error(() -> new NotFound("statements")))
                .flatMap(sheets -> render(sheets, reading));
    }

    private Mono<Sheet> sheet(Why why, Viewer by) {
        var slip = why.statement().payslip();
        return frames.of(slip.month(), slip.personId(), by).map(frame -> Sheet.of(why, frame));
    }

    private Mono<byte[]> render(List<Sheet> sheets, Reading reading) {
        return documents.render(
                "wages/statement",
                model(sheets, reading),
                reading.text().locale(),
                sheets.getFirst().approvedAt());
    }

    /** With the reading under its name, as fragments drawn outside of a request carry it. */
    static Map<String, Object> model(List<Sheet> sheets, Reading reading) {
        return Map.of("sheets", sheets, "furigana", reading.furigana(), Reading.class.getName(), reading);
    }
}
