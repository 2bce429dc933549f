package mizuhiki.order.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class TermsTests {

    private final LocalDate today = Moment.dayOf(Instant.now());

    @Autowired
    TestShop shop;

    @Autowired
    TestPeople people;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient anybody;

    private Office office;
    private WebTestClient manager;

    @BeforeEach
    void open() {
        office = shop.open();
        manager = as(office.id(), people.manager(office.id()));
    }

    @Test
    void managerReadsTheTermsInForce() {
        assertThat(Forms.page(manager, "/orders/terms"))
                .contains("いまのきまり", "370", "届いてから8日以内。", "10.56", "お店のきまり")
                .doesNotContain("前のきまり</h2>", "??");
    }

    @Test
    void termsLeadBackToTheBooks() {
        assertThat(Forms.page(manager, "/orders/terms")).contains("href=\"/wages/books\"");
    }

    @Test
    void newTermsHoldFromTheirDayAndEarlierOnesStay() {
        give(written("shippingFee", "500"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/orders/terms?given=" + today);

        assertThat(Forms.page(manager, "/orders/terms?given=" + today)).contains("500", "370", "新しいきまりを加えました。");
        assertThat(Forms.page(anybody, "/shop/" + office.slug() + "/legal")).contains("500");
    }

    @Test
    void termsToComeWaitForTheirDay() {
        var later = written("validFrom", today.plusMonths(1).toString());
        later.put("channelFeePercent", "3.6");
        give(later).expectStatus().isSeeOther();

        assertThat(Forms.page(manager, "/orders/terms")).contains("これからのきまり", "3.60");
        manager.get()
                .uri("/api/v1/orders/terms")
                .exchange()
                .expectBody()
                .jsonPath("$.channelFeeRate")
                .isEqualTo(1056);
        manager.get()
                .uri("/api/v1/orders/terms/versions")
                .exchange()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(2)
                .jsonPath("$[0].channelFeeRate")
                .isEqualTo(360);
    }

    @Test
    void whoReckonsPricesIsToldWhatASaleCosts() {
        give(written("channelFeePercent", "3.6")).expectStatus().isSeeOther();
        refused(written("validFrom", today.minusDays(1).toString()));

        var told = database.sql("select payload::text from orders.outbox where type = 'ShopFeeSet'")
                .mapValue(String.class)
                .all()
                .collectList()
                .contextWrite(CurrentOffice.is(office.id()))
                .block();
        assertThat(told).containsExactly("{\"rate\": 360, \"validFrom\": \"" + today + "\"}");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        var wrong = written("shippingFee", "三百円");
        wrong.putAll(Map.of("paymentDays", "61", "returnTerms", " ", "channelFeePercent", "100.5", "validFrom", ""));

        assertThat(refused(wrong))
                .contains("validFrom-error", "shippingFee-error", "paymentDays-error", "returnTerms-error")
                .contains("channelFeePercent-error", "三百円", "ご自宅へ送ります。", "aria-invalid")
                .doesNotContain("pickupPlace-error", "??");
    }

    @Test
    void fullWidthNumbersAreUnderstood() {
        var wide = written("shippingFee", "３７１");
        wide.putAll(Map.of("paymentDays", "１４", "shippingCost", "４３１", "channelFeePercent", "１０．５"));

        Forms.post(manager, "/orders/terms", wide).exchange().expectStatus().isSeeOther();

        assertThat(Forms.page(manager, "/orders/terms")).contains("371円", "14日", "431円", "10.50％");
    }

    @Test
    void termsOfThePastCannotBeGiven() {
        assertThat(refused(written("validFrom", today.minusDays(1).toString())))
                .contains("validFrom-error", "きょうから1年のうちの日を")
                .doesNotContain("shippingFee-error");
        manager.post()
                .uri("/api/v1/orders/terms")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(TestShop.terms())
                .exchange()
                .expectStatus()
                .is4xxClientError()
                .expectBody()
                .jsonPath("$.type")
                .value(type -> assertThat(String.valueOf(type)).endsWith("terms-too-early"));
    }

    @Test
    void termsBeginWithinAYear() {
        var tooLate = written("validFrom", today.plusYears(1).plusDays(1).toString());
        tooLate.put("shippingFee", "491");
        assertThat(refused(tooLate)).contains("validFrom-error", tooLate.get("validFrom"), "きょうから1年のうちの日を", "491");
        assertThat(refused(written("validFrom", "2999-12-31"))).contains("validFrom-error");
        assertThat(refused(written("validFrom", "+999999999-12-31"))).contains("validFrom-error");
        for (var day : List.of(today.plusYears(1).plusDays(1).toString(), "2999-12-31")) {
            tell("validFrom", day)
                    .expectStatus()
                    .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/terms-too-late");
        }

        give(written("validFrom", today.plusYears(1).toString())).expectStatus().isSeeOther();
    }

    @Test
    void placeToComeToIsTakenAwayOnlyByWhoSaysSo() {
        var terms = told();
        terms.remove("pickupPlace");

        tell(terms)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("pickupPlace");
        assertThat(Forms.page(manager, "/orders/terms")).doesNotContain("ありません（送るだけ）");

        terms.put("pickupPlace", null);
        tell(terms).expectStatus().isCreated();
        assertThat(Forms.page(manager, "/orders/terms")).contains("ありません（送るだけ）");
    }

    @Test
    void noParcelCostsAMillionYen() {
        for (var wrong : List.of(-1L, 1_000_000L, Long.MAX_VALUE)) {
            tell("shippingFee", wrong)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo("shippingFee");
            tell("shippingCost", wrong).expectStatus().isBadRequest();
        }
        tell("shippingFee", 999_999L).expectStatus().isCreated();
    }

    private WebTestClient.ResponseSpec tell(String field, Object value) {
        var terms = told();
        terms.put(field, value);
        return tell(terms);
    }

    private Map<String, @Nullable Object> told() {
        return new LinkedHashMap<>(Map.of(
                "validFrom",
                today.toString(),
                "shippingFee",
                370,
                "paymentDays",
                7,
                "deliveryTime",
                "三日で送ります。",
                "pickupPlace",
                "事業所の一階",
                "returnTerms",
                "届いてから8日以内。",
                "otherCosts",
                "振込手数料",
                "shippingCost",
                300,
                "channelFeeRate",
                1056));
    }

    private WebTestClient.ResponseSpec tell(Map<String, @Nullable Object> terms) {
        return manager.post()
                .uri("/api/v1/orders/terms")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(terms)
                .exchange();
    }

    @Test
    void officeWithoutTermsIsInvitedToGiveThem() {
        var fresh = people.office().id();
        var starting = as(fresh, people.manager(fresh));

        assertThat(Forms.page(starting, "/orders/terms"))
                .contains("まだきまりがありません", "open")
                .doesNotContain("370", "??");
    }

    @Test
    void onlyTheManagerGivesTerms() {
        var staff = as(office.id(), people.staff(office.id()));
        var member = as(office.id(), people.member(office.id(), "はなこ"));

        staff.get().uri("/orders/terms").exchange().expectStatus().isForbidden();
        Forms.post(staff, "/orders/terms", written("shippingFee", "1"))
                .exchange()
                .expectStatus()
                .isForbidden();
        member.get()
                .uri("/api/v1/orders/terms/versions")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private Map<String, String> written(String field, String value) {
        var form = new LinkedHashMap<>(Map.of(
                "validFrom", today.toString(),
                "shippingFee", "370",
                "paymentDays", "7",
                "deliveryTime", "ご自宅へ送ります。",
                "pickupPlace", "作業所",
                "returnTerms", "届いてから8日以内",
                "otherCosts", "振込手数料",
                "shippingCost", "430",
                "channelFeePercent", "10.56"));
        form.put(field, value);
        return form;
    }

    private WebTestClient.ResponseSpec give(Map<String, String> form) {
        return Forms.post(manager, "/orders/terms", form).exchange();
    }

    private String refused(Map<String, String> form) {
        var page = give(form)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .returnResult();
        return new String(page.getResponseBodyContent());
    }

    private WebTestClient as(UUID officeId, UUID personId) {
        return anybody.mutate()
                .defaultHeader("Authorization", people.bearer(officeId, personId))
                .build();
    }
}
