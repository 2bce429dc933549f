package mizuhiki.order.closedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The day on which wages were handed out, noted, and put right where it was wrong. */
@OrderTest
class PaymentPagesTests {

    private final LocalDate today = LocalDate.now(Moment.JAPAN);
    private final YearMonth month = YearMonth.from(today).minusMonths(1);
    private final LocalDate lastDay = month.atEndOfMonth();
    private final String page = "/wages/close/" + month;

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    private TestClose office;

    @BeforeEach
    void payAMonth() {
        office = TestClose.of(web, people).sell(sales, month).close(month).pay(month);
    }

    @Test
    void anotherDayIsRefusedAndStaysInTheFormThatPutsItRight() {
        assertThat(told(today)).isEqualTo(HttpStatus.NO_CONTENT.value());
        assertThat(told(lastDay)).isEqualTo(HttpStatus.CONFLICT.value());

        var refused = office.submit(office.manager(), page + "/payment", "paidOn", lastDay.toString())
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(refused).contains("/payment/corrections", "value=\"" + lastDay + "\"", "支払った日は");
    }

    @Test
    void dayIsPutRightForAllToSee() {
        office.post(
                office.manager(), page + "/payment/corrections", "paidOn", lastDay.toString(), "reason", "通帳の日にあわせる");

        assertThat(office.see(office.staff(), page))
                .contains("%d月%d日".formatted(lastDay.getMonthValue(), lastDay.getDayOfMonth()), "通帳の日にあわせる")
                .doesNotContain("/payment");
        assertThat(told(lastDay)).isEqualTo(HttpStatus.NO_CONTENT.value());
    }

    @Test
    void correctionWithoutAReasonComesBackAsItWasTyped() {
        var refused = office.submit(
                        office.manager(), page + "/payment/corrections", "paidOn", lastDay.toString(), "reason", " ")
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(refused).contains("value=\"" + lastDay + "\"");
        office.submit(office.staff(), page + "/payment/corrections", "paidOn", lastDay.toString(), "reason", "通帳")
                .expectStatus()
                .isForbidden();
    }

    private int told(LocalDate paidOn) {
        return office.as(office.manager())
                .put()
                .uri("/api/v1/wages/months/" + month + "/payment")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("paidOn", paidOn))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }
}
