package mizuhiki.order.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.payslip.Writing;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderTest
class MonthClosingTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant DAY = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant CLOSING = Instant.parse("2026-12-01T03:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    MonthClosing closing;

    @Autowired
    WagePayment payment;

    @Autowired
    ClosedMonths closedMonths;

    @Autowired
    Statements statements;

    @Autowired
    Ledger ledger;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private UUID hanako;
    private UUID ken;
    private Viewer manager;
    private Viewer staff;
    private final Sold brooch = Sold.of(3_000, 300, 616);

    @BeforeEach
    void sellABrooch() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
        manager = viewer(people.manager(office), Role.MANAGER);
        staff = viewer(people.staff(office), Role.STAFF);
        sales.worked(office, DAY, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.worked(office, DAY, ken, Stage.MAKING, brooch.lotId(), 30);
        sales.made(office, DAY, brooch);
        sales.ship(office, DAY, brooch);
    }

    @Test
    void signedMonthIsPaidToTheYen() {
        sign(propose(), staff);

        assertThat(now(statements.gross(NOVEMBER)))
                .containsEntry(hanako, Yen.of(1_389))
                .containsEntry(ken, Yen.of(695));
        assertThat(balance(Account.CREDIT)).isEqualTo(Yen.ZERO);
        assertThat(balance(Account.POOL)).isEqualTo(Yen.ZERO);
        assertThat(balance(Account.WAGES_DUE)).isEqualTo(Yen.of(2_084));
    }

    @Test
    void oneWhoProposedMayNotSign() {
        var proposal = propose();

        assertThatThrownBy(() -> sign(proposal, manager)).isInstanceOf(SecondPersonNeeded.class);
    }

    @Test
    void whatChangedMeanwhileHasToBeProposedAgain() {
        var proposal = propose();
        var another = Sold.of(1_000, 0, 0);
        sales.worked(office, DAY, ken, Stage.MAKING, another.lotId(), 10);
        sales.made(office, DAY, another);
        sales.ship(office, DAY, another);

        assertThatThrownBy(() -> sign(proposal, staff)).isInstanceOf(MonthChangedMeanwhile.class);
    }

    @Test
    void signedMonthIsClosedForGood() {
        var proposal = propose();
        sign(proposal, staff);

        assertThatThrownBy(() -> sign(proposal, staff)).isInstanceOf(MonthClosed.class);
        assertThatThrownBy(this::propose).isInstanceOf(MonthClosed.class);
    }

    @Test
    void ofManySignaturesAtOnceOneCloses() {
        var proposal = propose();
        var signers = Flux.range(1, 6)
                .map(number -> viewer(people.staff(office), Role.STAFF))
                .collectList()
                .block();

        var closed = Flux.fromIterable(Objects.requireNonNull(signers))
                .flatMap(signer ->
                        closing.sign(proposal.id(), signer).onErrorResume(MonthClosed.class, late -> Mono.empty()))
                .count()
                .contextWrite(CurrentOffice.is(office))
                .contextWrite(Moment.is(CLOSING))
                .block();

        assertThat(closed).isEqualTo(1);
        assertThat(count("orders.wage_close")).isEqualTo(1);
        assertThat(count("orders.statement")).isEqualTo(2);
        assertThat(balance(Account.WAGES_DUE)).isEqualTo(Yen.of(2_084));
    }

    @Test
    void storedInputsGiveTheSameBytesAgain() {
        var proposal = propose();
        sign(proposal, staff);

        var again = WagePlan.of(Objects.requireNonNull(now(closingInputs(proposal.id()))));

        assertThat(again.payslips().stream().map(payslip -> Writing.of(payslip).text()))
                .containsExactlyInAnyOrderElementsOf(contents());
        assertThat(Writing.of(proposal.read()).hash()).isEqualTo(proposal.inputsHash());
    }

    @Test
    void wagesArePaidOutOnce() {
        sign(propose(), staff);

        now(payment.note(NOVEMBER, manager));
        now(payment.note(NOVEMBER, manager));

        assertThat(balance(Account.WAGES_DUE)).isEqualTo(Yen.ZERO);
        assertThat(balance(Account.PAID_OUT)).isEqualTo(Yen.of(2_084));
    }

    @Test
    void monthsAreClosedInOrder() {
        assertThatThrownBy(() -> now(closing.propose(YearMonth.of(2026, 12), false, manager)))
                .isInstanceOf(MonthNotNext.class);
    }

    @Test
    void databaseKnowsThatTwoPeopleAreNeeded() {
        var proposal = propose();
        var alone = new ClosedMonth(
                LocalDate.of(2026, 11, 1),
                proposal.id(),
                manager.personId(),
                manager.personId(),
                CLOSING,
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO);

        assertThatThrownBy(() -> now(closedMonths.add(alone))).hasStackTraceContaining("check");
    }

    private Proposal propose() {
        return Objects.requireNonNull(now(closing.propose(NOVEMBER, false, manager)));
    }

    private void sign(Proposal proposal, Viewer signer) {
        now(closing.sign(proposal.id(), signer));
    }

    private Mono<MonthInputs> closingInputs(UUID proposalId) {
        return database.sql("select inputs from orders.close_proposal where id = :id")
                .bind("id", proposalId)
                .mapValue(String.class)
                .one()
                .map(text -> Writing.read(text, MonthInputs.class));
    }

    private List<String> contents() {
        return Objects.requireNonNull(now(database.sql("select content from orders.statement")
                .mapValue(String.class)
                .all()
                .collectList()));
    }

    private Long count(String table) {
        return now(database.sql("select count(*) from " + table)
                .mapValue(Long.class)
                .one());
    }

    private Yen balance(Account account) {
        return now(ledger.balance(account, LocalDate.of(2026, 12, 31)));
    }

    private Viewer viewer(UUID personId, Role role) {
        return new Viewer(personId, office, Set.of(role), "職員", TextLevel.NORMAL, false);
    }

    private <T> T now(Mono<T> work) {
        return sales.now(office, CLOSING, work);
    }
}
