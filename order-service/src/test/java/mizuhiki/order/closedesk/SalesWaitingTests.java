package mizuhiki.order.closedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.adjustment.Adjusting;
import mizuhiki.order.adjustment.Adjusting.NewAdjustment;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.proposal.OpenPoints;
import mizuhiki.order.proposal.Proposing;
import mizuhiki.order.weighing.Absent;
import mizuhiki.order.weighing.CommonOf;
import mizuhiki.order.weighing.Counting;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An office where only final sales count: shipped on the 20th, a brooch is final on the 28th. */
@OrderTest
class SalesWaitingTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant SHIPPED = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant CLOSING = Instant.parse("2026-12-01T03:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    CreditPolicies policies;

    @Autowired
    OpenPoints points;

    @Autowired
    CloseDesk desk;

    @Autowired
    Proposing proposing;

    @Autowired
    Adjusting adjusting;

    private final Sold brooch = Sold.of(3_000, 300, 616);
    private UUID office;
    private UUID hanako;

    @BeforeEach
    void shipABrooch() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        sales.now(office, SHIPPED, policies.add(finalOnly(), hanako));
        sales.worked(office, SHIPPED, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.made(office, SHIPPED, brooch);
        sales.ship(office, SHIPPED, brooch);
    }

    @Test
    void whatMayStillComeBackIsToldApartFromWhatWaitsForItsMakers() {
        sales.ship(office, SHIPPED, Sold.of(1_000, 0, 0));
        assertThat(open(SHIPPED)).isEqualTo(Set.of(new OpenPoint("sales-not-final", 2, "/orders")));

        assertThat(open(CLOSING)).isEqualTo(Set.of(new OpenPoint("sales-waiting", 2, "/orders")));
    }

    /** きょう is looked at all day long. */
    @Test
    void lookAtTodayBooksNothingAsLongAsNothingIsProposed() {
        var staff = viewer(people.staff(office), Role.STAFF);
        sales.now(office, SHIPPED, adjusting.enter(NOVEMBER, new NewAdjustment(null, hanako, 500L, "見学の案内"), staff));

        assertThat(waiting(staff)).isEmpty();
        assertThat(waiting(viewer(people.manager(office), Role.MANAGER)))
                .extracting(OpenPointView::link)
                .containsExactly("/wages/close/" + NOVEMBER);
        assertThat(open(CLOSING)).isEqualTo(Set.of(new OpenPoint("sales-waiting", 1, "/orders")));
    }

    private List<OpenPointView> waiting(Viewer viewer) {
        return Objects.requireNonNull(
                sales.now(office, CLOSING, desk.waiting(viewer).collectList()));
    }

    private Viewer viewer(UUID person, Role role) {
        return new Viewer(person, office, Set.of(role), "職員", TextLevel.NORMAL, false);
    }

    @Test
    void dryRunBooksWhatIsFinalByThen() {
        var view = Objects.requireNonNull(sales.now(office, CLOSING, desk.open(NOVEMBER)));

        assertThat(view.draft().inputs().pool().total()).isEqualTo(Yen.of(2_084));
        assertThat(view.around().points()).extracting(OpenPoint::kind).doesNotContain("sales-waiting");
    }

    @Test
    void proposalMissesNothingThatIsFinal() {
        var manager = viewer(people.manager(office), Role.MANAGER);

        var proposal = Objects.requireNonNull(sales.now(office, CLOSING, proposing.propose(NOVEMBER, false, manager)));

        assertThat(proposal.read().pool().total()).isEqualTo(Yen.of(2_084));
    }

    private Set<OpenPoint> open(Instant at) {
        var open = Objects.requireNonNull(sales.now(office, at, points.of(NOVEMBER)));
        return Set.copyOf(
                open.stream().filter(point -> point.kind().startsWith("sales-")).toList());
    }

    private static CreditPolicy finalOnly() {
        return new CreditPolicy(
                LocalDate.of(2026, 11, 20),
                100,
                0,
                0,
                0,
                0,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                Absent.SPREAD,
                CommonOf.MONTH_OF_SALE,
                Counting.CONFIRMED_ONLY,
                8,
                "返品がなければ数える");
    }
}
