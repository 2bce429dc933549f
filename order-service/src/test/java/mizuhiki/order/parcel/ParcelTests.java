package mizuhiki.order.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

/** A brooch of 3,000 yen in a parcel of 430 yen that staff noted as 2,430. */
@OrderTest
class ParcelTests {

    private final Instant now = Instant.now();

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Ledger ledger;

    @Autowired
    ParcelCorrecting correcting;

    @Autowired
    ParcelCorrections corrections;

    @Autowired
    WebTestClient web;

    private final Sold brooch = Sold.of(3_000, 0, 0).posted(2_430);
    private UUID office;
    private WebTestClient staff;

    @BeforeEach
    void sellABrooch() {
        office = people.office().id();
        var hanako = people.member(office, "はなこ");
        staff = as(people.staff(office));
        sales.worked(office, now, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.made(office, now, brooch);
        sales.ship(office, now, brooch);
    }

    private WebTestClient as(UUID personId) {
        var bearer = people.bearer(office, personId);
        return web.mutate().defaultHeader("Authorization", bearer).build();
    }

    @Test
    void theMakerEarnsAsIfItHadBeenNotedRight() {
        assertThat(balance(Account.CREDIT)).isEqualTo(570);

        correct("430", "打ちまちがい").isEqualTo(HttpStatus.SEE_OTHER);
        correct("430", "もう一度").isEqualTo(HttpStatus.SEE_OTHER);

        assertThat(balance(Account.SHIPPING)).isEqualTo(430);
        assertThat(balance(Account.CREDIT)).isEqualTo(2_570);
        assertThat(balance(Account.POOL)).isZero();
        assertThat(Forms.page(staff, path())).contains("打ちまちがい", "430円").doesNotContain("もう一度に");
        staff.get()
                .uri("/api/v1/orders/%s/shipment/corrections".formatted(brooch.orderId()))
                .exchange()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].trackingNumber")
                .isEqualTo("1234");
    }

    @Test
    void twoTapsAtOnceAreOneCorrection() {
        var right = new RightParcel("郵便", "1234", 430L, "打ちまちがい");
        var by = new Viewer(people.staff(office), office, Set.of(Role.STAFF), "職員", TextLevel.NORMAL, false);

        Flux.range(0, 4)
                .flatMap(tap -> correcting.correct(brooch.orderId(), right, by))
                .then()
                .contextWrite(CurrentOffice.is(office))
                .block();

        assertThat(balance(Account.SHIPPING)).isEqualTo(430);
        assertThat(sales.now(office, now, corrections.of(brooch.orderId()).count()))
                .isEqualTo(1);
    }

    @Test
    void whatIsMistypedAgainComesBackAndChangesNothing() {
        Forms.post(staff, path(), Map.of("carrier", "郵便", "shippingCost", "-1", "reason", "わけのわけ"))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("わけのわけ"));

        assertThat(balance(Account.SHIPPING)).isEqualTo(2_430);
    }

    @Test
    void theParcelOfGoodsThatCameBackStaysAsItWasBooked() {
        correct("430", "打ちまちがい").isEqualTo(HttpStatus.SEE_OTHER);
        sales.returned(office, now, brooch);

        assertThat(balance(Account.SHIPPING)).isEqualTo(430);
        assertThat(balance(Account.CREDIT)).isZero();
        assertThat(balance(Account.POOL)).isEqualTo(-430);
    }

    @Test
    void anotherOfficeFindsNoParcel() {
        var elsewhere = people.office().id();
        var bearer = people.bearer(elsewhere, people.staff(elsewhere));
        var stranger = web.mutate().defaultHeader("Authorization", bearer).build();

        stranger.get().uri(path()).exchange().expectStatus().isNotFound();
        stranger.post()
                .uri("/api/v1/orders/%s/shipment/corrections".formatted(brooch.orderId()))
                .bodyValue(Map.of("carrier", "郵便", "shippingCost", 1, "reason", "x"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private String path() {
        return "/orders/" + brooch.orderId() + "/parcel";
    }

    private StatusAssertions correct(String cost, String why) {
        return Forms.post(
                        staff,
                        path(),
                        Map.of("carrier", "郵便", "trackingNumber", "1234", "shippingCost", cost, "reason", why))
                .exchange()
                .expectStatus();
    }

    private long balance(Account account) {
        return Objects.requireNonNull(sales.now(
                        office,
                        now,
                        ledger.balance(account, LocalDate.now(Moment.JAPAN).plusDays(40))))
                .amount();
    }
}
