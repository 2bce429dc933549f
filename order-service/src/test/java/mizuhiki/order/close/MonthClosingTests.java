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
import mizuhiki.order.ledger.MonthNotOver;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.payslip.Writing;
import mizuhiki.order.proposal.CloseStepNotPossible;
import mizuhiki.order.proposal.MonthChangedMeanwhile;
import mizuhiki.order.proposal.MonthIncomplete;
import mizuhiki.order.proposal.MonthNotNext;
import mizuhiki.order.proposal.OnlyProposerWithdraws;
import mizuhiki.order.proposal.Proposal;
import mizuhiki.order.proposal.Proposing;
import mizuhiki.order.proposal.SecondPersonNeeded;
import mizuhiki.order.proposal.Withdrawing;
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

    private static final String TOLD = """
            with task as (
              insert into orders.task_kind (id, stage, name, work_type, cost_class)
              values (:id, 'MAKING', '結ぶ', '水引', 'PRODUCTION') returning id)
            insert into orders.daily_entry (id, person_id, day, task_id, minutes, pieces, note, entered_by, entered_at)
            select :id, :person, '2026-11-20', id, 30, 0, '', :person, now() from task
            """;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Proposing proposing;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    MonthClosing closing;

    @Autowired
    ClosedMonths closedMonths;

    @Autowired
    Recomputing recomputing;

    @Autowired
    Months months;

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
        sellAnother();

        assertThatThrownBy(() -> sign(proposal, staff)).isInstanceOf(MonthChangedMeanwhile.class);
    }

    @Test
    void dayToldAfterTheProposalIsLookedAtBeforeTheMonthIsSigned() {
        var proposal = propose();
        now(database.sql(TOLD)
                .bind("id", UUID.randomUUID())
                .bind("person", hanako)
                .then());

        assertThatThrownBy(() -> sign(proposal, staff)).isInstanceOf(MonthIncomplete.class);
    }

    @Test
    void whoProposedMayTakeItBack() {
        var proposal = propose();
        assertThatThrownBy(() -> withdraw(proposal, staff)).isInstanceOf(OnlyProposerWithdraws.class);
        withdraw(proposal, manager);

        assertThatThrownBy(() -> sign(proposal, staff))
                .isInstanceOf(CloseStepNotPossible.class)
                .hasMessageContaining("close.state.DRAFT");
        assertThatThrownBy(() -> withdraw(proposal, manager)).isInstanceOf(CloseStepNotPossible.class);
        sign(propose(), staff);
    }

    @Test
    void whatIsOutdatedMayBeTakenBackByAnybody() {
        var proposal = propose();
        sales.worked(office, DAY, ken, Stage.MAKING, UUID.randomUUID(), 10);
        sellAnother();

        withdraw(proposal, staff);

        assertThat(propose().inputsHash()).isNotEqualTo(proposal.inputsHash());
    }

    @Test
    void sameIsNotProposedTwice() {
        propose();

        assertThatThrownBy(this::propose).isInstanceOf(CloseStepNotPossible.class);
    }

    @Test
    void olderProposalIsNotSignedInPlaceOfTheLatest() {
        var older = propose();
        sellAnother();
        propose();

        assertThatThrownBy(() -> sign(older, staff)).isInstanceOf(MonthChangedMeanwhile.class);
    }

    @Test
    void closedMonthIsNotTakenBack() {
        var proposal = propose();
        sign(proposal, staff);

        assertThatThrownBy(() -> withdraw(proposal, manager)).isInstanceOf(CloseStepNotPossible.class);
    }

    @Test
    void databaseKnowsWhatWasWithdrawn() {
        var proposal = propose();
        withdraw(proposal, manager);
        now(months.close(NOVEMBER, staff.personId(), CLOSING, Yen.ZERO));

        assertThatThrownBy(() -> now(closedMonths.add(closed(proposal, staff, 0, 0))))
                .hasStackTraceContaining("was withdrawn");
    }

    @Test
    void databaseKnowsNoSourceButThePool() {
        var proposal = propose();
        now(months.close(NOVEMBER, staff.personId(), CLOSING, Yen.ZERO));

        assertThatThrownBy(() -> now(closedMonths.add(closed(proposal, staff, 1_000, 1_001))))
                .hasStackTraceContaining("wage_close_check");
    }

    @Test
    void whatWasAddedByHandIsPaidAndSealed() {
        var added = UUID.randomUUID();
        now(adjust(added, 500));
        sign(propose(), staff);

        assertThat(now(statements.gross(NOVEMBER)))
                .containsEntry(hanako, Yen.of(1_556))
                .containsEntry(ken, Yen.of(528));
        assertThatThrownBy(() -> now(adjust(UUID.randomUUID(), 500))).hasStackTraceContaining("closed month");
    }

    @Test
    void databaseAddsToAWageAndNeverTakesAway() {
        assertThatThrownBy(() -> now(adjust(UUID.randomUUID(), -1))).hasStackTraceContaining("check");
    }

    @Test
    void closedMonthComesOutTheSameAgain() {
        sign(propose(), staff);

        var again = Objects.requireNonNull(now(recomputing.recompute(NOVEMBER)));

        assertThat(again.identical()).isTrue();
        assertThat(again.inputsIntact()).isTrue();
        assertThat(again.statements()).isEqualTo(2);
    }

    /** A hand that reaches past all guards is found out. */
    @Test
    void statementThatWasTamperedWithIsFoundOut() {
        var proposal = propose();
        sign(proposal, staff);
        var given = contents();

        assertThat(Recomputed.of(proposal, given).identical()).isTrue();
        var tampered = given.stream().map(text -> text.replace("1389", "1390")).toList();
        assertThat(Recomputed.of(proposal, tampered).identical()).isFalse();
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
                .flatMap(signer -> closing.sign(NOVEMBER, proposal.id(), signer)
                        .onErrorResume(MonthClosed.class, late -> Mono.empty()))
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
    void monthsAreClosedInOrder() {
        assertThatThrownBy(() -> now(proposing.propose(YearMonth.of(2026, 12), false, manager)))
                .isInstanceOf(MonthNotNext.class);
    }

    /** What people still do in it could not be told any more. */
    @Test
    void monthIsProposedAndSignedOnceItIsOver() {
        var lastEvening = Instant.parse("2026-11-30T14:59:59Z");
        var midnight = Instant.parse("2026-11-30T15:00:00Z");
        assertThatThrownBy(() -> sales.now(office, lastEvening, proposing.propose(NOVEMBER, false, manager)))
                .isInstanceOf(MonthNotOver.class);

        var proposal = Objects.requireNonNull(sales.now(office, midnight, proposing.propose(NOVEMBER, false, manager)));

        assertThatThrownBy(() -> sales.now(office, lastEvening, closing.sign(NOVEMBER, proposal.id(), staff)))
                .isInstanceOf(MonthNotOver.class);
        sales.now(office, midnight, closing.sign(NOVEMBER, proposal.id(), staff));
        assertThat(now(closedMonths.find(NOVEMBER))).isNotNull();
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

    private void sellAnother() {
        var another = Sold.of(1_000, 0, 0);
        sales.worked(office, DAY, ken, Stage.MAKING, another.lotId(), 10);
        sales.made(office, DAY, another);
        sales.ship(office, DAY, another);
    }

    private Mono<Void> adjust(UUID id, long amount) {
        return database.sql("""
                        insert into orders.wage_adjustment (id, month, person_id, amount, reason, entered_by, entered_at)
                        values (:id, '2026-11-01', :person, :amount, 'バザー', :person, now())
                        """)
                .bind("id", id)
                .bind("person", hanako)
                .bind("amount", amount)
                .then();
    }

    private static ClosedMonth closed(Proposal proposal, Viewer approver, long pool, long paid) {
        return new ClosedMonth(
                proposal.month(),
                proposal.id(),
                proposal.proposedBy(),
                approver.personId(),
                CLOSING,
                Yen.of(pool),
                Yen.of(paid),
                Yen.of(pool - paid));
    }

    private void withdraw(Proposal proposal, Viewer viewer) {
        now(withdrawing.withdraw(NOVEMBER, proposal.id(), viewer));
    }

    private Proposal propose() {
        return Objects.requireNonNull(now(proposing.propose(NOVEMBER, false, manager)));
    }

    private void sign(Proposal proposal, Viewer signer) {
        now(closing.sign(NOVEMBER, proposal.id(), signer));
    }

    private Mono<MonthInputs> closingInputs(UUID proposalId) {
        return database.sql("select inputs from orders.close_proposal where id = :id")
                .bind("id", proposalId)
                .mapValue(String.class)
                .one()
                .map(text -> Writing.read(text, MonthInputs.class));
    }

    private List<String> contents() {
        return Objects.requireNonNull(now(database.sql("select content from orders.statement order by person_id")
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
