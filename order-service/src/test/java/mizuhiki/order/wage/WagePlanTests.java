package mizuhiki.order.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.wage.Worker.Day;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.Counting;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class WagePlanTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static final WagePolicy HOURLY = MonthFixtures.policy(
            LocalDate.of(2026, 4, 1), new Block.Hourly(Yen.of(200), Counting.EXACT), new Block.Share(100, 0, 0));

    private final Worker hanako = worker(1, 1_263, 4);
    private final Worker ken = worker(2, 821, 2);

    @Test
    void baseComesFirstAndTheRestByCredit() {
        var plan = plan(2_084, hanako, ken);

        assertThat(plan.payslips()).extracting(Payslip::base).containsExactly(Yen.of(800), Yen.of(400));
        assertThat(plan.payslips()).extracting(Payslip::share).containsExactly(Yen.of(536), Yen.of(348));
        assertThat(plan.paid()).isEqualTo(Yen.of(2_084));
        assertThat(plan.carried()).isEqualTo(Yen.ZERO);
    }

    @Test
    void baseMayComeFromNoOtherSourceThanThePool() {
        assertThatThrownBy(() -> plan(1_000, hanako, ken))
                .isInstanceOf(BaseExceedsPool.class)
                .hasMessageContaining("200円");
    }

    @Test
    void restIsNeverSplitEquallyInSilence() {
        assertThatThrownBy(() -> plan(5_000, worker(1, 0, 4))).isInstanceOf(NobodyHasCredit.class);
    }

    @Test
    void whatNobodyHasCreditForCanWait() {
        var plan = WagePlan.of(inputs(true, 5_000, worker(1, 0, 4)));

        assertThat(plan.paid()).isEqualTo(Yen.of(800));
        assertThat(plan.carried()).isEqualTo(Yen.of(4_200));
    }

    @Test
    void nobodyIsPaidLessThanNothing() {
        var plan = WagePlan.of(inputs(false, -300, worker(1, -50, 0), worker(2, 900, 0)));

        assertThat(plan.payslips()).extracting(Payslip::gross).containsOnly(Yen.ZERO);
        assertThat(plan.carried()).isEqualTo(Yen.of(-300));
    }

    @Test
    void averageUnderTheFloorIsTold() {
        assertThat(floor(2_999)).isEqualTo(WageFloor.Standing.BELOW);
        assertThat(floor(3_000)).isEqualTo(WageFloor.Standing.CLOSE);
        assertThat(floor(3_299)).isEqualTo(WageFloor.Standing.CLOSE);
        assertThat(floor(3_300)).isEqualTo(WageFloor.Standing.ABOVE);
        assertThat(WageFloor.of(List.of()).standing()).isEqualTo(WageFloor.Standing.NOBODY_PAID);
    }

    private static WageFloor.Standing floor(long paid) {
        return WageFloor.of(plan(paid, worker(1, 1, 0), worker(2, 0, 0)).payslips())
                .standing();
    }

    private static WagePlan plan(long pool, Worker... workers) {
        return WagePlan.of(inputs(false, pool, workers));
    }

    private static MonthInputs inputs(boolean carryRest, long pool, Worker... workers) {
        return MonthInputs.of(NOVEMBER, carryRest, MonthFixtures.pool(pool), List.of(HOURLY), List.of(workers));
    }

    private static Worker worker(int number, long credit, int hours) {
        var days = hours == 0 ? List.<Day>of() : List.of(new Day(NOVEMBER.atDay(5), hours * 60, false));
        return MonthFixtures.worker(number, credit, days);
    }
}
