package mizuhiki.order.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.effort.Declaration.Part;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.sharing.Credit;
import mizuhiki.order.weighing.Absent;
import mizuhiki.order.weighing.CommonOf;
import mizuhiki.order.weighing.Counting;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.order.work.Correction;
import mizuhiki.order.work.Corrections;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class DeclaredSharesTests {

    private static final Instant NOVEMBER = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T03:00:00Z");

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    CreditPolicies policies;

    @Autowired
    DeclaredShares shares;

    @Autowired
    Corrections corrections;

    @Autowired
    Books books;

    private final Sold brooch = Sold.of(1_000, 0, 0);
    private UUID office;
    private UUID hanako;
    private UUID ken;

    @BeforeEach
    void makeALot() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
        makersDecide(SharedBy.DECLARED, NOVEMBER);
        sales.worked(office, NOVEMBER, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.worked(office, NOVEMBER, ken, Stage.MAKING, brooch.lotId(), 30);
        sales.made(office, NOVEMBER, brooch);
    }

    @Test
    void lastWordOfTheMakersHolds() {
        declare(NOVEMBER, 1, 9);
        declare(LATER, 1, 3);

        sales.ship(office, LATER, brooch);

        assertThat(credits())
                .extracting(Credit::personId, credit -> credit.yen().amount(), Credit::sharedBy)
                .containsExactlyInAnyOrder(tuple(hanako, 250L, SharedBy.DECLARED), tuple(ken, 750L, SharedBy.DECLARED));
    }

    @Test
    void withoutAWordOfTheMakersMinutesDecide() {
        sales.ship(office, LATER, brooch);

        assertThat(credits())
                .extracting(Credit::personId, credit -> credit.yen().amount(), Credit::sharedBy)
                .containsExactlyInAnyOrder(tuple(hanako, 667L, SharedBy.MINUTES), tuple(ken, 333L, SharedBy.MINUTES));
    }

    /** The lot was made while makers decided; that a later policy goes by minutes changes nothing for it. */
    @Test
    void lotIsSharedByThePolicyOfTheDayItWasMade() {
        declare(NOVEMBER, 1, 3);
        makersDecide(SharedBy.MINUTES, LATER);

        sales.ship(office, LATER, brooch);

        assertThat(credits()).extracting(Credit::sharedBy).containsOnly(SharedBy.DECLARED);
    }

    @Test
    void onceSharedNothingIsDeclaredAnyMore() {
        sales.ship(office, LATER, brooch);

        assertThatThrownBy(() -> declare(LATER, 1, 1)).isInstanceOf(LotAlreadyShared.class);
        assertThat(lots()).isEmpty();
    }

    @Test
    void onlyTheMakersShareAndAllOfThem() {
        var alone = new Declaration(List.of(new Part(hanako, 1)));

        assertThatThrownBy(() -> sales.now(office, LATER, shares.declare(brooch.lotId(), alone, hanako)))
                .isInstanceOf(NotItsMakers.class);
        assertThatThrownBy(() -> sales.now(office, LATER, shares.declare(UUID.randomUUID(), alone, hanako)))
                .isInstanceOf(NotFound.class);
    }

    /** Minutes that were mended away leave the pieces: who counted some is a maker still. */
    @Test
    void lotNamesEverybodyWhoHasToHaveAPart() {
        var work = new WorkDone(
                UUID.randomUUID(),
                people.member(office, "ゆい"),
                Stage.MAKING,
                brooch.lotId(),
                "しごと",
                20,
                Moment.dayOf(NOVEMBER),
                3);
        sales.hear(office, NOVEMBER, work);
        sales.now(
                office,
                LATER,
                corrections.correct(new Correction(UUID.randomUUID(), work.workId(), 0, null, hanako, LATER)));

        var makers = lots().getFirst().makers().stream()
                .map(maker -> new Part(maker.personId(), 1))
                .toList();

        assertThat(makers).hasSize(3);
        sales.now(office, LATER, shares.declare(brooch.lotId(), new Declaration(makers), hanako));
        assertThat(lots())
                .flatExtracting(OpenLot::makers)
                .extracting(Maker::parts)
                .containsOnly(1);
    }

    @Test
    void somebodyHasToHaveAPart() {
        assertThatThrownBy(() -> declare(NOVEMBER, 0, 0)).isInstanceOf(NobodyShares.class);
    }

    @Test
    void aPartOfNobodyIsUnclear() {
        web.put()
                .uri("/api/v1/wages/lots/" + brooch.lotId() + "/shares")
                .header("Authorization", people.bearer(office, people.staff(office)))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"parts\": [null]}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("parts[0]");
    }

    @Test
    void aFieldWithoutANumberIsUnclearAndTheOthersStay() {
        for (var wrong : List.of("", "=2.5", "=-1", "=10001")) {
            web.post()
                    .uri("/wages/lots/" + brooch.lotId() + "/shares")
                    .header("Authorization", people.bearer(office, people.staff(office)))
                    .header("Accept", "text/html")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .bodyValue("parts.%s=777&parts.%s%s".formatted(ken, hanako, wrong))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                    .expectBody(String.class)
                    .value(page -> assertThat(page)
                            .contains("0から10,000までの数字", "value=\"777\"")
                            .containsOnlyOnce("aria-invalid=\"true\"")
                            .contains("name=\"parts.%s\" aria-invalid=\"true\"".formatted(hanako)));
        }
    }

    @Test
    void lotsWithoutAWordAreTold() {
        var month = YearMonth.of(2026, 11);
        assertThat(sales.now(office, LATER, shares.open(month).next()))
                .isEqualTo(new OpenPoint("shares-undeclared", 1, "/wages/lots"));

        declare(NOVEMBER, 1, 3);

        assertThat(sales.now(office, LATER, shares.open(month).next())).isNull();
        assertThat(lots())
                .flatExtracting(OpenLot::makers)
                .extracting(Maker::parts)
                .containsExactlyInAnyOrder(1, 3);
    }

    private List<OpenLot> lots() {
        return Objects.requireNonNull(sales.now(office, LATER, shares.openLots()));
    }

    private void declare(Instant at, int hers, int his) {
        var declaration = new Declaration(List.of(new Part(hanako, hers), new Part(ken, his)));
        sales.now(office, at, shares.declare(brooch.lotId(), declaration, hanako));
    }

    private List<Credit> credits() {
        return Objects.requireNonNull(sales.now(office, LATER, books.of(brooch.orderId()))).stream()
                .flatMap(booked -> booked.credits().stream())
                .toList();
    }

    private void makersDecide(SharedBy makingBy, Instant from) {
        var usual = CreditPolicy.FIRST;
        var policy = new CreditPolicy(
                Moment.dayOf(from),
                100,
                0,
                0,
                0,
                0,
                makingBy,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                Absent.SPREAD,
                CommonOf.MONTH_OF_SALE,
                Counting.PROVISIONAL_COUNTS,
                usual.returnDays(),
                "つくった人が決める");
        sales.now(office, from, policies.add(policy, hanako));
    }
}
