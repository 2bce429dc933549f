package mizuhiki.order.report;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.document.Csv;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.text.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of a number, for a spreadsheet; sent while they are read, so that a year is no more than a day. */
@Controller
@Allowed(Role.MANAGER)
class CreditSheet {

    private static final List<String> HEAD = List.of(
            "日", "注文", "もの", "販路", "配信", "しごと", "しごとの種類", "メンバー", "分", "全員の分", "重み", "重みの合計", "円", "返品など", "規程", "分けかた",
            "分けた数", "全員の数");

    private final Reporting reporting;
    private final Texts texts;

    CreditSheet(Reporting reporting, Texts texts) {
        this.reporting = reporting;
        this.texts = texts;
    }

    @GetMapping(path = "/report/credits.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    Mono<ResponseEntity<Flux<String>>> download(
            @ModelAttribute Asked.Form form, @Valid @ModelAttribute Narrowing only) {
        return Mono.zip(Moment.today().map(form::on), reporting.names(), (asked, names) -> sheet(asked, only, names))
                .map(lines -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"credits.csv\"")
                        .body(lines));
    }

    private Flux<String> sheet(Asked asked, Narrowing only, Map<UUID, String> names) {
        return Csv.streamed(HEAD, reporting.all(asked, only).map(row -> cells(row, names)));
    }

    /** What the row is, where it is not simply a sale. */
    static String marks(CreditRow row) {
        return Stream.of(
                        row.goodsReturned() ? "返品" : "",
                        row.adjusted() ? "手数料や送料、材料のちがい" : "",
                        row.absorbed() ? "メンバーは減らない" : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining("・"));
    }

    private List<String> cells(CreditRow row, Map<UUID, String> names) {
        return List.of(
                row.bookedOn().toString(),
                row.orderId().toString(),
                row.title(),
                channel(row.channel()),
                Objects.requireNonNullElse(row.showTitle(), ""),
                texts.plain("work.stage." + row.stage(), Locale.JAPANESE),
                Objects.requireNonNullElse(row.task(), ""),
                names.getOrDefault(row.personId(), ""),
                String.valueOf(row.minutes()),
                String.valueOf(row.stageMinutes()),
                String.valueOf(row.stageWeight()),
                String.valueOf(row.allWeights()),
                String.valueOf(row.yen().amount()),
                marks(row),
                row.policyFrom().toString(),
                texts.plain("trace.by." + row.sharedBy(), Locale.JAPANESE),
                String.valueOf(row.measure()),
                String.valueOf(row.stageMeasure()));
    }

    /** Where nobody has written words for a platform it is called as programs call it. */
    private String channel(String channel) {
        var key = "report.channel." + channel;
        return texts.has(key, Locale.JAPANESE) ? texts.plain(key, Locale.JAPANESE) : channel;
    }
}
