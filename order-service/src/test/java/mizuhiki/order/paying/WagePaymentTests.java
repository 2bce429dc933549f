package mizuhiki.order.paying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestYears;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.paying.PaymentCorrecting.RightDay;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@OrderTest
class WagePaymentTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant NOW = Instant.parse("2026-12-20T03:00:00Z");
    private static final LocalDate TENTH = LocalDate.of(2026, 12, 10);
    private static final LocalDate THIRD = LocalDate.of(2026, 12, 3);

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TestYears years;

    @Autowired
    WagePayment payment;

    @Autowired
    PaymentCorrecting correcting;

    @Autowired
    WagePayments payments;

    @Autowired
    Ledger ledger;

    @Autowired
    Months months;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private Viewer manager;

    @BeforeEach
    void closeNovember() {
        office = people.office().id();
        manager = new Viewer(people.manager(office), office, Set.of(Role.MANAGER), "管理者", TextLevel.NORMAL, false);
        years.closed(office, NOVEMBER, Map.of(people.member(office, "はなこ"), 1_389L, people.member(office, "けん"), 695L));
    }

    @Test
    void wagesArePaidOutOnce() {
        now(payment.note(NOVEMBER, null, manager));
        now(payment.note(NOVEMBER, null, manager));

        assertThat(balance(Account.WAGES_DUE, TENTH.plusDays(10))).isEqualTo(Yen.ZERO);
        assertThat(balance(Account.PAID_OUT, TENTH.plusDays(10))).isEqualTo(Yen.of(2_084));
    }

    /** The year of a certificate, and for some the year of the average, follow from the day the wages were paid. */
    @Test
    void paymentThatIsNotedLateKeepsItsDay() {
        assertThatThrownBy(() -> now(payment.note(NOVEMBER, TENTH.plusDays(11), manager)))
                .isInstanceOf(PaymentDayUnfit.class);
        assertThatThrownBy(() -> now(payment.note(NOVEMBER, LocalDate.of(2026, 10, 31), manager)))
                .isInstanceOf(PaymentDayUnfit.class);
        now(payment.note(NOVEMBER, LocalDate.of(2026, 11, 30), manager));

        assertThat(paidOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(balance(Account.PAID_OUT, TENTH)).isEqualTo(Yen.of(2_084));
    }

    @Test
    void anotherDayIsNotNotedOverTheFirst() {
        now(payment.note(NOVEMBER, TENTH, manager));

        assertThatThrownBy(() -> now(payment.note(NOVEMBER, THIRD, manager))).isInstanceOf(PaidOnAnotherDay.class);
        now(payment.note(NOVEMBER, TENTH, manager));
        now(payment.note(NOVEMBER, null, manager));
        assertThat(paidOn()).isEqualTo(TENTH);
    }

    @Test
    void dayIsPutRightWithAReasonAndTheBookFollows() {
        now(payment.note(NOVEMBER, TENTH, manager));

        correct(THIRD);

        assertThat(paidOn()).isEqualTo(THIRD);
        assertThat(balance(Account.PAID_OUT, THIRD)).isEqualTo(Yen.of(2_084));
        assertThat(balance(Account.PAID_OUT, TENTH)).isEqualTo(Yen.of(2_084));
        assertThat(balance(Account.WAGES_DUE, THIRD)).isEqualTo(Yen.ZERO);
        now(payment.note(NOVEMBER, THIRD, manager));
        assertThatThrownBy(() -> now(payment.note(NOVEMBER, TENTH, manager))).isInstanceOf(PaidOnAnotherDay.class);
    }

    @Test
    void whoPutItRightAndWhyIsKeptOnce() {
        now(payment.note(NOVEMBER, TENTH, manager));

        correct(THIRD);
        correct(THIRD);
        correct(TENTH);

        assertThat(corrections()).extracting(WagePayments.Correction::paidOn).containsExactly(TENTH, THIRD);
        assertThat(corrections()).allSatisfy(correction -> {
            assertThat(correction.notedBy()).isEqualTo(manager.personId());
            assertThat(correction.reason()).isEqualTo("通帳の日");
        });
        assertThat(paidOn()).isEqualTo(TENTH);
        assertThat(balance(Account.PAID_OUT, THIRD)).isEqualTo(Yen.ZERO);
        assertThat(balance(Account.PAID_OUT, TENTH)).isEqualTo(Yen.of(2_084));
        assertThatThrownBy(() -> now(database.sql("update orders.wage_payment_correction set reason = ''")
                        .then()))
                .isInstanceOf(Exception.class);
    }

    @Test
    void bookOfAClosedMonthStaysAsItIs() {
        now(payment.note(NOVEMBER, TENTH, manager));
        now(months.close(YearMonth.of(2026, 12), manager.personId(), NOW, Yen.ZERO));

        correct(THIRD);

        assertThat(paidOn()).isEqualTo(THIRD);
        assertThat(balance(Account.PAID_OUT, THIRD)).isEqualTo(Yen.ZERO);
        assertThat(balance(Account.PAID_OUT, TENTH)).isEqualTo(Yen.of(2_084));
    }

    @Test
    void onlyADayThatFitsPutsAPaymentRight() {
        assertThatThrownBy(() -> correct(THIRD)).isInstanceOf(NotFound.class);
        now(payment.note(NOVEMBER, TENTH, manager));

        assertThatThrownBy(() -> correct(TENTH.plusDays(11))).isInstanceOf(PaymentDayUnfit.class);
        assertThat(corrections()).isEmpty();
    }

    private void correct(LocalDate day) {
        now(correcting.correct(NOVEMBER, new RightDay(day, " 通帳の日 "), manager));
    }

    private LocalDate paidOn() {
        return Objects.requireNonNull(now(payments.paidOn(NOVEMBER)));
    }

    private List<WagePayments.Correction> corrections() {
        return Objects.requireNonNull(now(payments.corrections(NOVEMBER).collectList()));
    }

    private Yen balance(Account account, LocalDate day) {
        return Objects.requireNonNull(now(ledger.balance(account, day)));
    }

    private <T> T now(Mono<T> work) {
        return sales.now(office, NOW, work);
    }
}
