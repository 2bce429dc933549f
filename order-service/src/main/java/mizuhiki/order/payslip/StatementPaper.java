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
    record Sheet(Payslip slip, List<SaleBehind> sales, Instant approvedAt, Frame frame, boolean draft) {

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

        static Sheet of(Why why, Frames.Standing standing) {
            var statement = why.statement();
            return new Sheet(
                    statement.payslip(), why.sales(), statement.approvedAt(), standing.frame(), standing.draft());
        }
    }

    /** For the member themselves. */
    Mono<byte[]> giveOut(Why why, Viewer by, Reading reading) {
        var slip = why.statement().payslip();
        return frames.giveOut(slip.month(), slip.personId(), by)
                .map(standing -> Sheet.of(why, standing))
                .flatMap(sheet -> render(List.of(sheet), reading));
    }

    /** For whoever looks; a draft says so. */
    Mono<byte[]> print(Why why, Viewer by, Reading reading) {
        return printAll(Flux.just(why), by, reading);
    }

    /** One file with everybody's, each on a page of its own. */
    Mono<byte[]> printAll(Flux<Why> all, Viewer by, Reading reading) {
        return all.concatMap(why -> look(why, by))
                .collectList()
                .filter(sheets -> !sheets.isEmpty())
                .switchIfEmpty(Mono.error(() -> new NotFound("statements")))
                .flatMap(sheets -> render(sheets, reading));
    }

    private Mono<Sheet> look(Why why, Viewer by) {
        var slip = why.statement().payslip();
        return frames.look(slip.month(), slip.personId(), by).map(standing -> Sheet.of(why, standing));
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
