package mizuhiki.order.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.weighing.Absent;
import mizuhiki.order.weighing.CommonOf;
import mizuhiki.order.weighing.Counting;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class ReportPagesTests {

    private final Instant now = Instant.now();
    private final UUID show = UUID.randomUUID();
    private final Sold brooch = Sold.of(3_000, 300, 616).in(show);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    CreditPolicies policies;

    private UUID office;
    private UUID hanako;
    private UUID manager;

    @BeforeEach
    void sellABroochInAShow() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        manager = people.manager(office);
        var ken = people.member(office, "けん");
        sales.worked(office, now, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.worked(office, now, ken, Stage.SHOW, show, 60);
        sales.made(office, now, brooch);
        sales.hear(office, now, new ShowEnded(show, "木曜の配信", now, now));
        sales.ship(office, now, brooch);
    }

    @Test
    void everyBandLeadsToItsRows() {
        var byShow = see("/report?by=SHOW&by=STAGE&by=MEMBER");

        assertThat(byShow).contains("木曜の配信", "はなこ", "<svg", "show=" + show, "member=" + hanako, "2,084");
        assertThat(see("/report/credits?member=" + hanako)).contains("はなこ").doesNotContain("けん");
        assertThat(see("/report/credits?channel=SHOW&stage=SHOW"))
                .contains("けん", "368円")
                .doesNotContain("はなこ");
        assertThat(see("/report/credits?noShow=true")).doesNotContain("けん", "はなこ");
    }

    @Test
    void channelThatIsCalledLikeAllTheOthersHasNoRows() {
        assertThat(see("/report/credits?channel=OTHERS&task=OTHERS")).doesNotContain("はなこ", "けん");
    }

    @Test
    void kindsOfWorkAndWhereAShowWasSeenAreColumns() {
        var other = UUID.randomUUID();
        var seen = Sold.of(2_000, 0, 0).in(other);
        sales.hear(office, now, new ShowStarted(other, "金曜の配信", now, List.of(), "YOUTUBE", List.of()));
        sales.worked(office, now, hanako, Stage.MAKING, seen.lotId(), 60);
        sales.worked(office, now, hanako, Stage.SHOW, other, 20);
        sales.made(office, now, seen);
        sales.hear(office, now, new ShowEnded(other, "金曜の配信", now, now));
        sales.ship(office, now, seen);

        var page = see("/report?by=CHANNEL&by=TASK&by=MEMBER");

        assertThat(page).contains("配信（YouTube）", "channel=SHOW-YOUTUBE&amp;task=", "channel=SHOW&amp;task=");
        var task = page.replaceAll("(?s).*?channel=SHOW-YOUTUBE&amp;task=([0-9a-f-]{36}).*", "$1");
        assertThat(see("/report/credits?channel=SHOW-YOUTUBE&task=" + task))
                .contains("はなこ")
                .doesNotContain("けん");
        assertThat(see("/report/credits?task=" + UUID.randomUUID())).doesNotContain("はなこ", "けん");
        assertThat(see("/report/credits?task=" + task)).contains("製作").doesNotContain("けん");
        assertThat(see("/report/credits.csv?channel=SHOW-YOUTUBE")).contains("しごとの種類", "配信（YouTube）", "金曜の配信");
    }

    @Test
    void columnsAreChosenAndTheUsualOnesStandWhereNoneAre() {
        assertThat(see("/report")).contains("channel=SHOW&amp;stage=MAKING", "stage=MAKING&amp;member=" + hanako);
        assertThat(see("/report?by=PRODUCT&by=MEMBER&by="))
                .contains("水引のブローチ", "product=" + brooch.productId() + "&amp;member=" + hanako);
        assertThat(see("/report?by=MEMBER&by=MEMBER")).contains("channel=SHOW&amp;stage=MAKING");
    }

    @Test
    void othersOfNoColumnAreUnclear() {
        request(manager)
                .get()
                .uri("/report/credits?others=&others=")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void theWayBackFromASaleKeepsThePeriod() {
        var rows = see("/report/credits?from=2020-01-01&member=" + hanako);
        assertThat(rows).contains("href=\"/report?from=2020-01-01&amp;to=");

        var sale = rows.substring(rows.indexOf("/report/sales/"));
        assertThat(see(sale.substring(0, sale.indexOf('"')).replace("&amp;", "&")))
                .contains("href=\"/report/credits?from=2020-01-01&amp;to=");
    }

    @Test
    void aSaleTellsWhereEveryYenCameFrom() {
        assertThat(see("/report/sales/" + brooch.orderId()))
                .contains(
                        "3,000", "-616", "2,084", "70 / 85", "15 / 85", "木曜の配信", "/trace/credits/", "href=\"/report\"");
        assertThat(see("/report/sales/" + brooch.orderId() + "?back=https://elsewhere.example/"))
                .contains("href=\"/report\"")
                .doesNotContain("href=\"https://elsewhere");
    }

    @Test
    void rowsComeAPageAtATime() {
        request(manager)
                .get()
                .uri("/api/v1/report/credits?size=1")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.next")
                .isNotEmpty();
    }

    @Test
    void flowsAreToldToPrograms() {
        request(manager)
                .get()
                .uri("/api/v1/report/flows?by=STAGE&by=MEMBER")
                .exchange()
                .expectBody()
                .jsonPath("$[0].from.key")
                .isEqualTo("MAKING")
                .jsonPath("$[0].to.name")
                .isEqualTo("はなこ")
                .jsonPath("$[0].yen")
                .isEqualTo(1_716);
    }

    @Test
    void aChannelNobodyCanReadIsRefused() {
        request(manager)
                .get()
                .uri("/report/credits?channel=%00")
                .exchange()
                .expectStatus()
                .isBadRequest();
        request(manager)
                .get()
                .uri("/report?by=WEATHER")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void rowsGoIntoASpreadsheet() {
        assertThat(see("/report/credits.csv"))
                .startsWith("\uFEFF日,")
                .contains(brooch.orderId().toString());
    }

    @Test
    void theSpreadsheetSpeaksInWords() {
        var card = Sold.of(1_000, 0, 0);
        sales.worked(office, now, hanako, Stage.MAKING, card.lotId(), 60);
        sales.made(office, now, card);
        sales.ship(office, now, card);

        assertThat(see("/report/credits.csv"))
                .contains(",お店,,つくる,", ",配信,木曜の配信,つくる,", ",配信,木曜の配信,配信,")
                .doesNotContain("SHOP", "SHOW", "MAKING", "《");
    }

    @Test
    void whatWasNotSharedByMinutesSaysByWhat() {
        sales.now(office, now, policies.add(equally(), hanako));
        var card = Sold.of(1_000, 0, 0);
        sales.worked(office, now, hanako, Stage.MAKING, card.lotId(), 60);
        sales.worked(office, now, people.member(office, "あおい"), Stage.MAKING, card.lotId(), 20);
        sales.made(office, now, card);
        sales.ship(office, now, card);

        assertThat(see("/report/sales/" + card.orderId()))
                .containsPattern("人数で同じに</span>\\s*<span>1 / 2</span>")
                .contains("500円", "「分けかた」の割合")
                .doesNotContain("かかった時間");
        assertThat(see("/report/sales/" + brooch.orderId())).contains("かかった時間");
        assertThat(see("/report/credits.csv")).contains(",分けかた,分けた数,全員の数\r\n", ",人数で同じに,1,2\r\n", ",かかった時間,60,60\r\n");
    }

    @Test
    void membersAndStaffDoNotSeeWhoEarnedWhat() {
        for (var viewer : new UUID[] {hanako, people.staff(office)}) {
            request(viewer).get().uri("/report").exchange().expectStatus().isForbidden();
            request(viewer)
                    .get()
                    .uri("/api/v1/report/credits")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void saleOfAnotherOfficeIsNotFound() {
        var elsewhere = people.office().id();
        web.get()
                .uri("/report/sales/" + brooch.orderId())
                .header("Authorization", people.bearer(elsewhere, people.manager(elsewhere)))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private String see(String path) {
        var page = request(manager)
                .get()
                .uri(house -> house.build().resolve(path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).doesNotContain("??");
        return Objects.requireNonNull(page);
    }

    private WebTestClient request(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }

    private CreditPolicy equally() {
        var by = SharedBy.EQUAL;
        return new CreditPolicy(
                Moment.dayOf(now),
                70,
                0,
                0,
                0,
                30,
                by,
                by,
                by,
                by,
                Absent.SPREAD,
                CommonOf.MONTH_OF_SALE,
                Counting.PROVISIONAL_COUNTS,
                8,
                "みんな同じに");
    }
}
