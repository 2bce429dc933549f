package mizuhiki.order.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pool bore after the close of a month is told as the pool's, never as a member's loss. */
@OrderTest
class PooledTraceTests {

    private final YearMonth sold = YearMonth.now(Moment.JAPAN).minusMonths(2);
    private final YearMonth later = sold.plusMonths(1);
    private final Sold brooch = Sold.of(3_000, 300, 616);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    private TestClose office;
    private UUID workId;

    @BeforeEach
    void sellABroochAndCloseItsMonth() {
        office = TestClose.of(web, people);
        workId = sales.worked(office.office(), noon(sold), office.hanako(), Stage.MAKING, brooch.lotId(), 60)
                .workId();
        sales.worked(office.office(), noon(sold), office.ken(), Stage.MAKING, brooch.lotId(), 30);
        sales.made(office.office(), noon(sold), brooch);
        sales.ship(office.office(), noon(sold), brooch);
        office.close(sold);
    }

    @Test
    void workKeepsWhatItEarnedWhenThePieceComesBackLater() {
        sales.returned(office.office(), noon(later), brooch);
        office.close(later);

        var trace = ask(office.hanako(), "/api/v1/trace/work/" + workId).get("trace");

        assertThat(trace.at("/sum/sales").asInt()).isEqualTo(1);
        assertThat(trace.at("/sum/yen").asLong()).isEqualTo(1_389);
        assertThat(trace.at("/credits/0/absorbed").asBoolean()).isTrue();
        assertThat(trace.at("/credits/0/paid").asBoolean()).isFalse();
        assertThat(trace.at("/credits/1/paid").asBoolean()).isTrue();
        assertThat(office.see(office.hanako(), "/trace/work/" + workId))
                .contains("工賃は減らない", inWageOf(sold))
                .doesNotContain(inWageOf(later), "見込");
    }

    @Test
    void whatThePoolBoreIsInNoWage() {
        sales.returned(office.office(), noon(later), brooch);
        var path = "/trace/credits/" + pooled().get("creditId").asString();

        assertThat(office.see(office.hanako(), path)).contains("原資で受けました").doesNotContain("見込み", "その中にあります");
        office.close(later);
        assertThat(office.see(office.hanako(), path))
                .contains("原資で受けました")
                .doesNotContain("その中にあります", "/wages/mine/" + later + "\"");
    }

    @Test
    void saleSaysWhatThePoolBore() {
        sales.returned(office.office(), noon(later), brooch);

        assertThat(office.see(office.manager(), "/report/sales/" + brooch.orderId()))
                .contains("<span class=\"badge care\">返品</span>", "<span class=\"badge\">メンバーの工賃は減らない</span>");
    }

    private JsonNode pooled() {
        return ask(office.hanako(), "/api/v1/trace/work/" + workId).at("/trace/credits/0");
    }

    private JsonNode ask(UUID viewer, String path) {
        return JsonMapper.shared().readTree(office.see(viewer, path));
    }

    private static String inWageOf(YearMonth month) {
        return "%d年%d月の工賃".formatted(month.getYear(), month.getMonthValue());
    }

    private static Instant noon(YearMonth month) {
        return month.atDay(10).atTime(LocalTime.NOON).atZone(Moment.JAPAN).toInstant();
    }
}
