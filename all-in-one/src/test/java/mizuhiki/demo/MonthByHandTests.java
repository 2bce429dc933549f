package mizuhiki.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mizuhiki.demo.HandTables.Row;
import mizuhiki.demo.house.DemoPeople;
import mizuhiki.demo.house.PastRequests;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.shared.security.session.Sessions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What the house says of a month is what comes out with pencil and paper. */
@WholeHouse
@Import(DemoAlone.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthByHandTests {

    private static final Map<String, String> STAGES =
            Map.of("MAKING", "製作", "LISTING", "出品", "SHOW", "配信", "PACKING", "梱包");
    private static final List<String> KINDS =
            List.of("HOURS", "DAY_ALLOWANCE", "PIECES", "BY_CREDIT", "BY_HOURS", "BY_DAYS");

    private HandTables paper;
    private ToldOctober october;

    @BeforeAll
    void tell(
            @Autowired DemoPeople people,
            @Autowired PastRequests past,
            @Autowired Sessions sessions,
            @Autowired Relay relay,
            @LocalServerPort int port)
            throws IOException {
        paper = HandTables.read();
        october = ToldOctober.tell(people, past, sessions, relay, port);
    }

    @Test
    void everySaleIsSharedAsOnPaper() {
        var sold = credits(credit -> !flag(credit, "adjusted") && !flag(credit, "goodsReturned"));

        assertThat(sold).isEqualTo(sum(paper.of(3), 6));
    }

    @Test
    void theActualFeesChangeTheSharesAsOnPaper() {
        var changed = credits(credit -> flag(credit, "adjusted"));

        assertThat(changed).isEqualTo(sum(paper.of(5), 7));
    }

    @Test
    void whatComesBackInTheMonthTakesBackExactlyWhatItGave() {
        var returned = credits(credit -> flag(credit, "goodsReturned"));
        var given = sum(paper.of(3).filter(row -> row.text(0).equals("帆布のペンケース")), 6);

        given.replaceAll((key, yen) -> -yen);
        assertThat(returned).isEqualTo(given);
    }

    @Test
    void thePoolHasThePartsOnPaper() {
        var parts = october.manager("/api/v1/wages/book?day=2026-10-31").at("/pool/parts");

        var told = paper.of(7).filter(row -> !row.text(1).isEmpty()).toList();
        assertThat(parts.size()).isEqualTo(told.size());
        assertThat(told)
                .allSatisfy(row -> assertThat(parts.get(row.text(1)).asLong()).isEqualTo(row.yen(2)));
    }

    @Test
    void everyPayslipHasTheLinesOnPaper() {
        assertThat(paper.of(10).filter(row -> !row.text(0).equals("all")))
                .hasSize(4)
                .allSatisfy(row -> {
                    var slip = october.mine(row.text(0), "2026-10").at("/statement/payslip");
                    assertThat(KINDS)
                            .map(kind -> ToldOctober.amount(slip, kind))
                            .isEqualTo(row.yen(1, 7));
                    assertThat(slip.get("gross").asLong()).isEqualTo(row.yen(7));
                });
    }

    @Test
    void theLedgerStandsAsOnPaper() {
        var then = october.balances("2026-10-31");
        var now = october.balances("2026-11-20");

        assertThat(paper.of(11)).hasSize(11).allSatisfy(row -> {
            assertThat(ToldOctober.balance(then, row.text(0))).isEqualTo(row.yen(1));
            assertThat(ToldOctober.balance(now, row.text(0))).isEqualTo(row.yen(2));
        });
    }

    @Test
    void theOpenMonthIsExpectedAsOnPaper() {
        assertThat(paper.of(12))
                .hasSize(4)
                .allSatisfy(row -> assertThat(october.mine(row.text(0), "2026-11")
                                .at("/estimate/gross")
                                .asLong(0))
                        .isEqualTo(row.yen(2)));
    }

    private Map<String, Long> credits(Predicate<JsonNode> which) {
        return october.credits()
                .filter(which)
                .collect(groupingBy(
                        credit -> key(
                                credit.get("title").asString(),
                                STAGES.get(credit.get("stage").asString()),
                                october.name(credit)),
                        summingLong(credit -> credit.get("yen").asLong())));
    }

    private static Map<String, Long> sum(Stream<Row> rows, int yen) {
        return rows.collect(
                groupingBy(row -> key(row.text(0), row.text(1), row.text(2)), summingLong(row -> row.yen(yen))));
    }

    private static boolean flag(JsonNode credit, String name) {
        return credit.get(name).asBoolean();
    }

    /** On paper, titles are as short as they can be. */
    private static String key(String title, String stage, String name) {
        return title.split(" ")[0] + " " + stage + " " + name;
    }
}
