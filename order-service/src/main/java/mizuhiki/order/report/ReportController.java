package mizuhiki.order.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The manager's view: a picture, a table, and the way down to each yen. */
@Controller
@Allowed(Role.MANAGER)
class ReportController {

    private final Reporting reporting;

    ReportController(Reporting reporting) {
        this.reporting = reporting;
    }

    record Asked(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID show,
            @Nullable Boolean shop,
            @Nullable Stage stage,
            @Nullable UUID member,
            @Nullable UUID product) {

        Question question(LocalDate today) {
            var first = from == null ? today.withDayOfMonth(1) : from;
            var last = to == null ? today : to;
            return new Question(first, last, show, shop, stage, member, product);
        }
    }

    @GetMapping("/report")
    Mono<Rendering> picture(@ModelAttribute Asked asked) {
        return answer(asked).map(report -> page("report/picture", "report", report));
    }

    @GetMapping("/report/credits")
    Mono<Rendering> rows(@ModelAttribute Asked asked) {
        return answer(asked).map(report -> page("report/credits", "report", report));
    }

    @GetMapping("/report/sales/{orderId}")
    Mono<Rendering> sale(@PathVariable UUID orderId) {
        return reporting.story(orderId).map(story -> page("report/sale", "story", story));
    }

    @GetMapping(path = "/report/credits.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    Mono<ResponseEntity<String>> download(@ModelAttribute Asked asked) {
        return answer(asked)
                .map(report -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"credits.csv\"")
                        .body(csv(report)));
    }

    @GetMapping("/api/v1/report/credits")
    @ResponseBody
    Flux<CreditRow> rowsAsTold(@ModelAttribute Asked asked) {
        return answer(asked).flatMapIterable(Report::rows);
    }

    @GetMapping("/api/v1/report/sales/{orderId}")
    @ResponseBody
    Mono<SaleStory> saleAsTold(@PathVariable UUID orderId) {
        return reporting.story(orderId);
    }

    private Mono<Report> answer(Asked asked) {
        return Moment.today().map(asked::question).flatMap(reporting::answer);
    }

    private static Rendering page(String template, String name, Object content) {
        return Rendering.view(template).modelAttribute(name, content).build();
    }

    private static String csv(Report report) {
        var head = List.of("日", "注文", "もの", "配信", "しごと", "メンバー", "分", "全員の分", "重み", "重みの合計", "円", "規程");
        return Csv.of(
                head,
                report.rows().stream()
                        .map(row -> List.of(
                                row.bookedOn().toString(),
                                row.orderId().toString(),
                                row.title(),
                                row.showTitle() == null ? "" : row.showTitle(),
                                row.stage().name(),
                                report.name(row),
                                String.valueOf(row.minutes()),
                                String.valueOf(row.stageMinutes()),
                                String.valueOf(row.stageWeight()),
                                String.valueOf(row.allWeights()),
                                String.valueOf(row.yen().amount()),
                                row.policyFrom().toString())));
    }
}
