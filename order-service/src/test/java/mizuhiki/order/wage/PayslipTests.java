package mizuhiki.order.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.wage.PayLine.Kind;
import mizuhiki.order.wage.Worker.Day;
import mizuhiki.order.wage.Worker.Earlier;
import mizuhiki.order.wage.Worker.TaskDay;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.order.work.TaskLine.Unit;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PayslipTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);

    @Test
    void dayIsCountedOnceHoweverManyLinesItIsIn() {
        var slip = slip(line(Kind.HOURS, 8, APRIL), line(Kind.DAY_ALLOWANCE, 8, APRIL), line(Kind.PIECES, 3, APRIL));

        assertThat(slip.days()).isEqualTo(8);
        assertThat(slip.minutes()).isEqualTo(480);
    }

    @Test
    void daysOfSeveralVersionsAddUp() {
        var slip = slip(line(Kind.HOURS, 8, APRIL), line(Kind.DAYS, 4, MID_NOVEMBER));

        assertThat(slip.days()).isEqualTo(12);
    }

    @Test
    void lineOfTheWholeMonthTellsItsDays() {
        var slip = slip(line(Kind.HOURS, 8, APRIL), line(Kind.BY_CREDIT, 12, MID_NOVEMBER));

        assertThat(slip.days()).isEqualTo(12);
        assertThat(slip.base()).isEqualTo(Yen.of(100));
        assertThat(slip.share()).isEqualTo(Yen.of(100));
    }

    @Test
    void daysAreToldWhereOnlyTasksArePaid() {
        var task = new TaskDay(MID_NOVEMBER, "結ぶ", Unit.PIECE, 60, 12, Yen.of(20));
        var days = List.of(new Day(MID_NOVEMBER, 120, false), new Day(MID_NOVEMBER.plusDays(1), 90, false));
        var inputs = inputs(MonthFixtures.worker(1, 0, days, List.of(task), Earlier.NOTHING));
        var slip = WagePlan.of(inputs).payslips().getFirst();

        assertThat(slip.days()).isEqualTo(2);
        assertThat(slip.minutes()).isEqualTo(210);
    }

    @Test
    void whatWasGivenOutBeforeKeepsItsForm() {
        var now = inputs(MonthFixtures.worker(1, 0, List.of(new Day(MID_NOVEMBER, 120, false))));
        var then = new MonthInputs(2, NOVEMBER, true, now.pool(), now.policies(), now.workers());

        assertThat(WagePlan.of(now).payslips().getFirst().presence()).isEqualTo(new Payslip.Presence(1, 120));
        assertThat(WagePlan.of(then).payslips().getFirst().presence()).isNull();
        assertThat(new JsonMapper().writeValueAsString(slip())).doesNotContain("presence");
    }

    @Test
    void workThatWasKnownLateIsToldWithItsMonth() {
        var rate = Yen.of(300);
        var october = NOVEMBER.minusMonths(1);
        var tasks = List.of(
                new TaskDay(MID_NOVEMBER, "結ぶ", Unit.HOUR, 60, 0, rate),
                new TaskDay(october.atDay(5), "結ぶ", Unit.HOUR, 60, 0, rate),
                new TaskDay(october.atDay(6), "結ぶ", Unit.HOUR, -90, 0, rate));
        var now = inputs(MonthFixtures.worker(1, 0, List.of(), tasks, Earlier.NOTHING));
        var then = new MonthInputs(3, NOVEMBER, true, now.pool(), now.policies(), now.workers());

        var line = WagePlan.of(now).payslips().getFirst().lines().getFirst();
        assertThat(line.late()).containsExactly(new PayLine.Late(october, -30));
        assertThat(line.amount()).isEqualTo(Yen.of(150));
        assertThat(WagePlan.of(then).payslips().getFirst().lines().getFirst().late())
                .isNull();
        assertThat(new JsonMapper().writeValueAsString(WagePlan.of(then))).doesNotContain("late");
    }

    @Test
    void whoHasNothingInTheMonthGetsNoPayslip() {
        var left = MonthFixtures.worker(1, 0, List.of(), List.of(), new Earlier(Yen.of(500), 600, 10, Yen.of(9_000)));
        var now = MonthInputs.of(NOVEMBER, true, MonthFixtures.pool(1_000), List.of(WagePolicy.FIRST), List.of(left));
        var then = new MonthInputs(3, NOVEMBER, true, now.pool(), now.policies(), now.workers());

        assertThat(WagePlan.of(now).payslips()).isEmpty();
        assertThat(WagePlan.of(then).payslips()).hasSize(1);
    }

    private static MonthInputs inputs(Worker worker) {
        var policies = List.of(MonthFixtures.policy(APRIL, new Block.Tasks()));
        return MonthInputs.of(NOVEMBER, true, MonthFixtures.pool(1_000), policies, List.of(worker));
    }

    private static Payslip slip(PayLine... lines) {
        return new Payslip(NOVEMBER, new UUID(0, 1), "はなこ", List.of(lines), null, Yen.ZERO, Yen.ZERO, Yen.ZERO);
    }

    private static PayLine line(Kind kind, int days, LocalDate policyFrom) {
        return new PayLine(kind, null, days, days * 60, 0, null, Yen.of(100), policyFrom);
    }
}
