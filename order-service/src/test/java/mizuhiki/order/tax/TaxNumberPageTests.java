package mizuhiki.order.tax;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class TaxNumberPageTests {

    private static final String PAGE = "/orders/tax-number";
    private static final String NUMBER = "T7000012050002";

    @Autowired
    TestShop shop;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient anybody;

    @Autowired
    TaxNumbers numbers;

    private Office office;
    private WebTestClient manager;

    @BeforeEach
    void open() {
        office = shop.open();
        manager = as(office, people.manager(office.id()));
    }

    @Test
    void officeIsNotRegisteredUntilSomebodySaysSo() {
        assertThat(Forms.page(manager, "/orders/terms")).contains("href=\"" + PAGE + "\"");
        assertThat(Forms.page(manager, PAGE)).contains("いまは登録していません").doesNotContain("??");

        note(Map.of("validFrom", "2025-04-01", "number", "7000012050002"), HttpStatus.SEE_OTHER);

        assertThat(Forms.page(manager, PAGE + "?noted=true")).contains("記録しました", NUMBER, "10％", "飲み物は8％", "2025年4月1日");
        assertThat(on("2025-03-31")).isFalse();
        assertThat(on("2025-04-01")).isTrue();
    }

    @Test
    void registrationEndsFromADayOn() {
        note(Map.of("validFrom", "2025-04-01", "number", NUMBER), HttpStatus.SEE_OTHER);
        note(Map.of("validFrom", "2026-04-01", "ended", "true"), HttpStatus.SEE_OTHER);

        assertThat(on("2026-03-31")).isTrue();
        assertThat(on("2026-04-01")).isFalse();
        assertThat(Forms.page(manager, PAGE)).contains("いまは登録していません", "登録なし", NUMBER);
    }

    @Test
    void whatIsWrongComesBackAsItWasTyped() {
        assertThat(note(
                        Map.of("validFrom", "2025-04-01", "number", "T7000012050020"),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("value=\"T7000012050020\"", "value=\"2025-04-01\"", "id=\"number-error\"")
                .doesNotContain("id=\"validFrom-error\"");
        assertThat(note(Map.of("validFrom", "2023-09-30", "number", NUMBER), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("id=\"validFrom-error\"")
                .doesNotContain("id=\"number-error\"");
        var mistyped = LocalDate.now(Moment.JAPAN).plusYears(2).plusDays(1).toString();
        assertThat(note(Map.of("validFrom", mistyped, "number", NUMBER), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("id=\"validFrom-error\"", "value=\"" + mistyped + "\"")
                .doesNotContain("id=\"number-error\"");
        note(Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(on(LocalDate.now(Moment.JAPAN).toString())).isFalse();
    }

    @Test
    void numberIsTheManagers() {
        as(office, people.staff(office.id()))
                .get()
                .uri(PAGE)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private boolean on(String day) {
        return now(numbers.on(LocalDate.parse(day)).hasElement(), office.id());
    }

    private String note(Map<String, String> fields, HttpStatus expected) {
        var answer = Forms.post(manager, PAGE, fields).exchange().expectStatus().isEqualTo(expected);
        var body = answer.expectBody().returnResult().getResponseBodyContent();
        return body == null ? "" : new String(body);
    }

    private WebTestClient as(Office ofOffice, UUID personId) {
        return anybody.mutate()
                .defaultHeader("Authorization", people.bearer(ofOffice.id(), personId))
                .build();
    }
}
