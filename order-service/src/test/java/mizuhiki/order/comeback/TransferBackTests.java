package mizuhiki.order.comeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.order.bankday.BankDays;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The bank sends a wage back, and the member gets it all the same. */
@OrderTest
class TransferBackTests {

    private final LocalDate today = LocalDate.now(Moment.JAPAN);
    private final YearMonth month = YearMonth.from(today).minusMonths(1);
    private final String bankDay =
            new BankDays(Set.of()).next(today.plusDays(1)).toString();

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    DatabaseClient database;

    private TestClose office;
    private String file = "";

    @BeforeEach
    void sendTheFileOfAMonth() {
        office = TestClose.of(web, people).sell(sales, month).close(month);
        way(office.hanako(), "BANK");
        way(office.ken(), "BANK");
        office.remitter(month);
        make().expectStatus().isSeeOther();
        var matcher = Pattern.compile("/wages/transfers/[0-9-]+/files/[0-9a-f-]+")
                .matcher(office.see(office.manager(), "/wages/transfers/" + month));
        assertThat(matcher.find()).isTrue();
        file = matcher.group();
    }

    @Test
    void whoseTransferCameBackIsGivenCash() {
        assertThat(office.see(office.manager(), "/wages/transfers/" + month)).contains(file + "/back");
        assertThat(office.see(office.ken(), "/wages/mine/papers")).contains("口座");

        cameBack(office.ken());
        way(office.ken(), "CASH");

        assertThat(office.see(office.staff(), "/wages/receipts/" + month))
                .contains("けん")
                .doesNotContain("はなこ");
        assertThat(office.see(office.ken(), "/wages/mine/papers")).doesNotContain("口座へ振り込");
        assertThat(office.see(office.hanako(), "/wages/mine/papers")).contains("口座へ振り込");
        hand(office.ken()).expectStatus().isNoContent();
        hand(office.hanako()).expectStatus().isEqualTo(409);
    }

    @Test
    void whoseTransferCameBackStandsInTheNextFileByItself() {
        assertThat(office.see(office.manager(), "/wages/transfers/" + month)).doesNotContain("もどってきました");
        cameBack(office.ken());
        assertThat(office.see(office.manager(), "/wages/transfers/" + month))
                .contains("このうち1人、695円は、もどってきました")
                .doesNotContain("??");

        make().expectStatus().isSeeOther();

        assertThat(text("select again || reason || ' ' || amount from orders.transfer_line where again > 0"))
                .isEqualTo("1口座がとじていた 695");
        hand(office.ken()).expectStatus().isEqualTo(409);
        assertThat(office.see(office.ken(), "/wages/mine/papers")).contains("口座へ振り込");
    }

    @Test
    void wholeFileMayBeRefused() {
        office.post(office.manager(), file + "/back", "whole", "true", "reason", "ファイルを受けてもらえなかった");

        make().expectStatus().isSeeOther();

        assertThat(text("select string_agg(again || reason, ' ') from orders.transfer_line where again > 0"))
                .isEqualTo("1ファイルを受けてもらえなかった 1ファイルを受けてもらえなかった");
    }

    @Test
    void whoseTransferCameBackAfterTheMonthWasNotedAsPaidIsNamedUntilTheyHaveTheirWage() {
        office.pay(month);
        cameBack(office.ken());

        assertThat(office.see(office.manager(), "/wages/close/" + month).split("id=\"unpaid\"|</section>")[1])
                .contains("けん", "もどってきて")
                .doesNotContain("はなこ", "??");
        assertThat(office.see(office.manager(), "/wages/papers")).contains("まだわたしていない人が1人います");

        way(office.ken(), "CASH");
        hand(office.ken()).expectStatus().isNoContent();

        assertThat(office.see(office.manager(), "/wages/close/" + month)).doesNotContain("id=\"unpaid\"");
        assertThat(office.see(office.manager(), "/wages/papers")).doesNotContain("まだわたしていない人");
    }

    @Test
    void whatWasNotedByMistakeIsTakenBackAndNotPaidAgain() {
        cameBack(office.ken());
        assertThat(office.see(office.manager(), file + "/back")).contains(withdrawal(office.ken()));

        takeBack(office.ken()).expectStatus().isSeeOther();
        takeBack(office.ken()).expectStatus().isSeeOther();

        make().expectStatus().isSeeOther();
        assertThat(text("select count(*)::text from orders.transfer_line")).isEqualTo("2");
        hand(office.ken()).expectStatus().isEqualTo(409);
        assertThat(office.see(office.ken(), "/wages/mine/papers")).contains("口座へ振り込");
        assertThat(office.see(office.manager(), file + "/back")).doesNotContain(withdrawal(office.ken()), "??");
        assertThat(text("select count(*)::text from people.audit where action = 'transfer-came-back-withdrawn'"))
                .isEqualTo("1");

        cameBack(office.ken());

        assertThat(office.see(office.manager(), file + "/back")).contains("口座がとじていた", withdrawal(office.ken()));
        make().expectStatus().isSeeOther();
    }

    @Test
    void nothingIsTakenBackOnceTheWageWasGivenAnotherWay() {
        office.post(office.manager(), file + "/back", "whole", "true", "reason", "ファイルを受けてもらえなかった");
        way(office.ken(), "CASH");
        hand(office.ken()).expectStatus().isNoContent();
        make().expectStatus().isSeeOther();

        assertThat(body(takeBack(office.ken()), 409)).contains("もうわたしています").doesNotContain("??");
        takeBack(office.hanako()).expectStatus().isEqualTo(409);
        takeBack(office.staff()).expectStatus().isNotFound();
        office.submit(office.staff(), withdrawal(office.ken())).expectStatus().isForbidden();
        assertThat(office.see(office.manager(), file + "/back")).doesNotContain(withdrawal(office.ken()));
    }

    @Test
    void programsMayTakeItBackToo() {
        cameBack(office.ken());

        office.as(office.manager())
                .delete()
                .uri("/api/v1%s/back/%s".formatted(file, office.ken()))
                .exchange()
                .expectStatus()
                .isNoContent();

        hand(office.ken()).expectStatus().isEqualTo(409);
    }

    @Test
    void itIsToldWhoSaidSoAndKeptInTheTrail() {
        cameBack(office.ken());
        cameBack(office.ken());

        assertThat(office.see(office.manager(), file + "/back"))
                .contains("けん", "口座がとじていた")
                .doesNotContain("??");
        assertThat(text("select count(*)::text from people.audit where action = 'transfer-came-back'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsUnclearComesBackAsItWasWritten() {
        assertThat(body(office.submit(office.manager(), file + "/back", "reason", "口座がとじていた")))
                .contains("口座がとじていた", "role=\"alert\"")
                .doesNotContain("??");
        office.submit(office.manager(), file + "/back", "people", office.ken().toString(), "reason", " ")
                .expectStatus()
                .isEqualTo(422);
        office.submit(office.manager(), file + "/back", "people", office.staff().toString(), "reason", "だれか")
                .expectStatus()
                .isNotFound();
        office.submit(office.staff(), file + "/back", "whole", "true", "reason", "だめだった")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void programsMaySaySoToo() {
        office.as(office.manager())
                .post()
                .uri("/api/v1" + file + "/back")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("people", Set.of(office.ken()), "reason", "口座がとじていた"))
                .exchange()
                .expectStatus()
                .isNoContent();

        office.as(office.manager())
                .get()
                .uri("/api/v1" + file + "/back")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.personId == '%s')].reason".formatted(office.ken()))
                .isEqualTo("口座がとじていた");
    }

    private void cameBack(UUID person) {
        office.post(office.manager(), file + "/back", "people", person.toString(), "reason", "口座がとじていた");
    }

    private String withdrawal(UUID person) {
        return "%s/back/%s/withdrawal".formatted(file, person);
    }

    private WebTestClient.ResponseSpec takeBack(UUID person) {
        return office.submit(office.manager(), withdrawal(person));
    }

    private WebTestClient.ResponseSpec make() {
        return office.submit(office.manager(), "/wages/transfers/" + month, "on", bankDay);
    }

    private WebTestClient.ResponseSpec hand(UUID person) {
        return office.as(office.staff())
                .put()
                .uri("/api/v1/wages/receipts/%s/%s/handed".formatted(month, person))
                .exchange();
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return body(answer, 422);
    }

    private static String body(WebTestClient.ResponseSpec answer, int status) {
        return new String(Objects.requireNonNull(answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody()));
    }

    private String text(String query) {
        return Objects.requireNonNull(sales.now(
                office.office(),
                Instant.now(),
                database.sql(query).mapValue(String.class).one()));
    }

    private void way(UUID person, String way) {
        office.post(
                office.staff(),
                "/wages/accounts/" + person,
                "validFrom",
                (way.equals("CASH") ? today : month.atDay(1)).toString(),
                "way",
                way,
                "bankCode",
                "9998",
                "bankName",
                "なにわ",
                "branchCode",
                "123",
                "branchName",
                "いたちぼり",
                "kind",
                "ORDINARY",
                "number",
                "7654321",
                "holder",
                "たなか");
    }
}
