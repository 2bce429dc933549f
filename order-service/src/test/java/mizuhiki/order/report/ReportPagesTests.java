package mizuhiki.order.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.people.TestPeople;
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
        assertThat(see("/report")).contains("木曜の配信", "はなこ", "<svg", "show=" + show, "member=" + hanako, "2,084");
        assertThat(see("/report/credits?member=" + hanako)).contains("はなこ").doesNotContain("けん");
    }

    @Test
    void aSaleTellsWhereEveryYenCameFrom() {
        assertThat(see("/report/sales/" + brooch.orderId()))
                .contains("3,000", "-616", "2,084", "70 / 85", "15 / 85", "木曜の配信", "/report/credits?from=");
    }

    @Test
    void rowsGoIntoASpreadsheet() {
        assertThat(see("/report/credits.csv"))
                .startsWith("\uFEFF日,")
                .contains(brooch.orderId().toString());
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
                .uri(path)
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
}
