package mizuhiki.order.closedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Who has not got the wage of a closed month yet is named before the month is noted as paid. */
@OrderTest
class UnpaidPagesTests {

    private final YearMonth month = YearMonth.from(LocalDate.now(Moment.JAPAN)).minusMonths(1);

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

    @Test
    void whoeverGotNothingIsNamedBeforeThePaymentIsNoted() {
        hand(office.hanako().toString());

        assertThat(unpaid(office.see(office.manager(), "/wages/close/" + month)))
                .contains("けん", "695円", "/wages/receipts/" + month)
                .doesNotContain("はなこ");
        assertThat(unpaid(office.see(office.staff(), "/wages/close/" + month)))
                .contains("けん", "/wages/receipts/" + month)
                .doesNotContain("/wages/transfers");
        assertThat(office.see(office.manager(), "/wages/papers"))
                .contains("まだわたしていない人が1人います", "/wages/close/" + month + "#unpaid");
    }

    @Test
    void nobodyIsNamedAnyMoreWhereTheMonthWasNotedAsPaid() {
        office.pay(month);

        assertThat(office.see(office.manager(), "/wages/close/" + month)).doesNotContain("id=\"unpaid\"", "??");
        assertThat(office.see(office.manager(), "/wages/papers")).doesNotContain("まだわたしていない人");
    }

    @Test
    void nobodyIsNamedOnceEverybodyGotTheirWage() {
        hand(office.hanako().toString());
        hand(office.ken().toString());

        assertThat(office.see(office.manager(), "/wages/close/" + month)).doesNotContain("id=\"unpaid\"", "??");
        assertThat(office.see(office.manager(), "/wages/papers")).doesNotContain("まだわたしていない人");
    }

    private void hand(String person) {
        office.post(office.staff(), "/wages/receipts/%s/%s/handed".formatted(month, person));
    }

    private static String unpaid(String page) {
        assertThat(page).contains("id=\"unpaid\"").doesNotContain("??");
        var from = page.indexOf("id=\"unpaid\"");
        return page.substring(from, page.indexOf("</section>", from));
    }
}
