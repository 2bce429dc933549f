package mizuhiki.order.closedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

/** A month in which something was sold that no member worked for. */
@OrderTest
class CarryingPagesTests {

    private static final String CARRIED = "name=\"carryRest\"";

    private final YearMonth month = YearMonth.from(LocalDate.now(Moment.JAPAN)).minusMonths(1);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    private TestClose office;

    @BeforeEach
    void sellWhatStaffMade() {
        office = TestClose.of(web, people);
        var brooch = Sold.of(3_000, 300, 616);
        var noon = month.atDay(10).atTime(12, 0).atZone(Moment.JAPAN).toInstant();
        sales.worked(office.office(), noon, office.staff(), Stage.MAKING, brooch.lotId(), 60);
        sales.made(office.office(), noon, brooch);
        sales.ship(office.office(), noon, brooch);
    }

    @Test
    void whatIsCarriedMayBeProposedAgainAfterSomethingChanged() {
        assertThat(page()).contains(CARRIED);
        propose();
        assertThat(page()).contains("取りさげる");

        office.post(
                office.manager(),
                "/wages/close/" + month + "/adjustments",
                "id",
                UUID.randomUUID().toString(),
                "personId",
                office.hanako().toString(),
                "amount",
                "500",
                "reason",
                "見学の案内");

        assertThat(page()).contains(CARRIED).doesNotContain("取りさげる");
        propose();
        assertThat(page()).contains("取りさげる");
    }

    private String page() {
        return office.see(office.manager(), "/wages/close/" + month);
    }

    private void propose() {
        office.post(office.manager(), "/wages/close/" + month + "/proposals", "carryRest", "true");
    }
}
