package mizuhiki.order.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestMaterials;
import mizuhiki.order.TestSales;
import mizuhiki.shared.event.CatalogEvent.PiecesWrittenOff;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** From a number in the book to where it came from. */
@OrderTest
class BookPagesTests {

    private final LocalDate today = LocalDate.now(Moment.JAPAN);
    private final YearMonth thisMonth = YearMonth.from(today);
    private final YearMonth month = thisMonth.minusMonths(1);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    private TestClose office;

    @BeforeEach
    void closeAMonth() {
        office = TestClose.of(web, people).sell(sales, month).close(month);
    }

    /** Wages are paid in the month after the one they are for. */
    @Test
    void paymentLeadsToTheMonthThatWasPaid() {
        office.pay(month);

        assertThat(entriesOf("PAID_OUT")).contains("/wages/close/" + month).doesNotContain("/wages/close/" + thisMonth);
    }

    @Test
    void expenseLeadsToTheListItStandsIn() {
        office.post(
                office.manager(),
                "/wages/books/expenses",
                "day",
                today.toString(),
                "kind",
                "SUBCONTRACT",
                "bill",
                "5000",
                "note",
                "染め",
                "workType",
                "水引",
                "costClass",
                "PRODUCTION");

        assertThat(entriesOf("EXPENSES")).contains("/wages/books/expenses?month=" + thisMonth);
    }

    @Test
    void materialOfWrittenOffPiecesLeadsToThem() {
        var now = Instant.now();
        var mat = TestSales.Sold.of(3_000, 0, 0);
        sales.made(office.office(), now, mat);
        new TestMaterials(sales, office.office()).used(now, mat.lotId(), 300);

        sales.hear(office.office(), now, new PiecesWrittenOff(UUID.randomUUID(), mat.lotId(), 1, today));

        assertThat(entriesOf("MATERIAL")).contains("使えなくなった作品の材料", "/catalog/products/" + mat.productId() + "/stock");
        assertThat(office.see(office.manager(), "/wages/book")).contains("使えなくなった作品の材料");
        assertThat(office.see(office.manager(), "/wages/books/accounts")).contains("使えなくなった作品の材料");
    }

    private String entriesOf(String account) {
        return office.see(office.manager(), "/wages/book/" + account);
    }
}
