package mizuhiki.order.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizuhiki.order.wage.PayLine.Kind;
import mizuhiki.order.wage.Worker.Day;
import mizuhiki.order.wage.Worker.Earlier;
import mizuhiki.order.wage.Worker.Extra;
import mizuhiki.order.wage.Worker.TaskDay;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.By;
import mizuhiki.order.wagepolicy.Counting;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.order.wagepolicy.SharesNotWhole;
import mizuhiki.order.wagepolicy.TierTwice;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.order.work.TaskLine.Unit;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What each block of a policy pays, in a month that has plenty. */
class BuildingBlockTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Rounding BY_DAY = new Rounding(Rounding.Scope.DAY, Rounding.Mode.HALF_UP, 1);

    @Test
    void hoursAreCountedInSteps() {
        var down = new Block.Hourly(Yen.of(200), new Counting(15, Counting.Mode.FLOOR));
        var up = new Block.Hourly(Yen.of(200), new Counting(15, Counting.Mode.CEILING));

        assertThat(paid(down, days(2, 124))).isEqualTo(Yen.of(800));
        assertThat(paid(up, days(2, 124))).isEqualTo(Yen.of(900));
        assertThat(line(Kind.HOURS, down, days(2, 124)).minutes()).isEqualTo(240);
    }

    @Test
    void longDayIsPaidMore() {
        var daily = new Block.Daily(Yen.of(100), Yen.of(150), 120);

        assertThat(paid(daily, List.of(day(2, 119), day(3, 120), day(4, 240)))).isEqualTo(Yen.of(600));
    }

    @Test
    void tasksArePaidByTheirOwnRates() {
        var tasks = List.of(
                new TaskDay(NOVEMBER.atDay(2), "結ぶ", Unit.PIECE, 60, 12, Yen.of(20)),
                new TaskDay(NOVEMBER.atDay(3), "結ぶ", Unit.PIECE, 60, 8, Yen.of(20)),
                new TaskDay(NOVEMBER.atDay(3), "箱を折る", Unit.HOUR, 50, 0, Yen.of(250)),
                new TaskDay(NOVEMBER.atDay(4), "箱を折る", Unit.HOUR, 50, 0, Yen.of(250)));
        var slip = slip(
                NOVEMBER,
                List.of(policy(APRIL, new Block.Tasks())),
                MonthFixtures.worker(1, 0, List.of(), tasks, Earlier.NOTHING));

        assertThat(slip.lines()).extracting(PayLine::label).containsExactly("結ぶ", "箱を折る");
        assertThat(slip.lines()).extracting(PayLine::amount).containsExactly(Yen.of(400), Yen.of(416));
        assertThat(slip.lines()).extracting(PayLine::pieces).containsExactly(20, 0);
    }

    @Test
    void gradeRaisesWhatATaskPaysAndIsRoundedOnce() {
        var tasks = List.of(
                new TaskDay(NOVEMBER.atDay(2), "結ぶ", Unit.PIECE, 60, 7, Yen.of(15)).graded(110),
                new TaskDay(NOVEMBER.atDay(3), "箱を折る", Unit.HOUR, 50, 0, Yen.of(250)).graded(115),
                new TaskDay(NOVEMBER.atDay(4), "箱を折る", Unit.HOUR, 50, 0, Yen.of(250)).graded(115),
                new TaskDay(NOVEMBER.atDay(5), "箱を折る", Unit.HOUR, 50, 0, Yen.of(250)));
        var monthDown = new Rounding(Rounding.Scope.MONTH, Rounding.Mode.FLOOR, 1);

        var byDay = ofTasks(BY_DAY, tasks);
        var byMonth = ofTasks(monthDown, tasks);

        assertThat(byDay).extracting(PayLine::amount).containsExactly(Yen.of(116), Yen.of(480), Yen.of(208));
        assertThat(byMonth).extracting(PayLine::amount).containsExactly(Yen.of(115), Yen.of(479), Yen.of(208));
        assertThat(byDay).extracting(PayLine::percent).containsExactly(110, 115, null);
        assertThat(byDay).extracting(PayLine::rate).containsExactly(Yen.of(15), Yen.of(250), Yen.of(250));
        assertThat(byDay).extracting(PayLine::text).containsExactly("PIECES.graded", "TASK_HOURS.graded", "TASK_HOURS");
    }

    @Test
    void withoutGradesInputsAndStatementsAreTheSameBytes() {
        var plain = new TaskDay(NOVEMBER.atDay(2), "結ぶ", Unit.PIECE, 60, 7, Yen.of(15));
        var upTo10 = new Rounding(Rounding.Scope.MONTH, Rounding.Mode.CEILING, 10);
        var line = ofTasks(upTo10, List.of(plain.graded(100))).getFirst();

        assertThat(plain.graded(100)).isEqualTo(plain);
        assertThat(line.amount()).isEqualTo(Yen.of(105));
        assertThat(JSON.writeValueAsString(plain)).doesNotContain("percent");
        assertThat(JSON.writeValueAsString(line)).doesNotContain("percent");
        assertThat(JSON.readValue(JSON.writeValueAsString(plain.graded(120)), TaskDay.class))
                .isEqualTo(plain.graded(120));
    }

    @Test
    void fixedAmountIsForWhoeverCame() {
        var fixed = new Block.Fixed(Yen.of(5_000));

        assertThat(paid(fixed, days(1, 30))).isEqualTo(Yen.of(5_000));
        assertThat(plan(10_000, policy(APRIL, fixed), MonthFixtures.worker(1, 0, List.of()))
                        .paid())
                .isEqualTo(Yen.ZERO);
    }

    @Test
    void highestStepOfHoursCounts() {
        var tiers = new Block.HoursTier(List.of(new Block.Tier(70, Yen.of(4_000)), new Block.Tier(55, Yen.of(2_000))));

        assertThat(paid(tiers, days(20, 164))).isEqualTo(Yen.ZERO);
        assertThat(paid(tiers, days(20, 165))).isEqualTo(Yen.of(2_000));
        assertThat(paid(tiers, days(20, 210))).isEqualTo(Yen.of(4_000));
        assertThat(line(Kind.HOURS_TIER, tiers, days(20, 210)).fromHours()).isEqualTo(70);
    }

    @Test
    void roundingIsOfTheVersionAndSaidOnTheLine() {
        var upTo100 = new Rounding(Rounding.Scope.MONTH, Rounding.Mode.CEILING, 100);
        var policy = MonthFixtures.policy(APRIL, upTo100, new Block.Hourly(Yen.of(150), Counting.EXACT));
        var slip = slip(NOVEMBER, List.of(policy), MonthFixtures.worker(1, 0, days(1, 61)));

        assertThat(slip.gross()).isEqualTo(Yen.of(200));
        assertThat(slip.lines().getFirst().rounding()).isEqualTo(upTo100);
    }

    @Test
    void restIsSharedInPartsAndNoYenIsLost() {
        var policy = policy(APRIL, new Block.Share(70, 20, 10));
        var plan = plan(
                10_001,
                policy,
                MonthFixtures.worker(1, 300, days(1, 60)),
                MonthFixtures.worker(2, 100, days(3, 60)),
                MonthFixtures.worker(3, 0, days(3, 120)));

        assertThat(of(plan, Kind.BY_CREDIT)).containsExactly(Yen.of(5_251), Yen.of(1_750), Yen.ZERO);
        assertThat(of(plan, Kind.BY_HOURS)).containsExactly(Yen.of(200), Yen.of(600), Yen.of(1_200));
        assertThat(of(plan, Kind.BY_DAYS)).containsExactly(Yen.of(143), Yen.of(429), Yen.of(428));
        assertThat(plan.paid()).isEqualTo(Yen.of(10_001));
    }

    @Test
    void partNobodyHasAnythingOfIsRefusedOrWaits() {
        var policy = policy(APRIL, new Block.Share(70, 30, 0));
        var worker = MonthFixtures.worker(1, 0, days(1, 60));

        assertThatThrownBy(() -> plan(10_000, policy, worker))
                .isInstanceOf(NobodyHasCredit.class)
                .hasMessageContaining("7,000円");
        var plan = WagePlan.of(
                MonthInputs.of(NOVEMBER, true, MonthFixtures.pool(10_000), List.of(policy), List.of(worker)));
        assertThat(plan.paid()).isEqualTo(Yen.of(3_000));
        assertThat(plan.carried()).isEqualTo(Yen.of(7_000));
    }

    @Test
    void withoutAShareTheRestIsCarried() {
        var plan = plan(10_000, policy(APRIL, new Block.Fixed(Yen.of(4_000))), MonthFixtures.worker(1, 0, days(1, 60)));

        assertThat(plan.carried()).isEqualTo(Yen.of(6_000));
    }

    @Test
    void whatIsLeftIsPaidOutAtTheEndOfTheYear() {
        var policy = policy(APRIL, new Block.Fixed(Yen.of(1_000)), new Block.YearEnd(By.GROSS));
        var hanako = MonthFixtures.worker(
                1, 0, days(MARCH, 1, 60), List.of(), new Earlier(Yen.of(500), 600, 10, Yen.of(59_000)));
        var left = MonthFixtures.worker(2, 0, List.of(), List.of(), new Earlier(Yen.of(500), 600, 10, Yen.of(30_000)));
        var plan = WagePlan.of(
                MonthInputs.of(MARCH, false, MonthFixtures.pool(10_000), List.of(policy), List.of(hanako, left)));

        assertThat(of(plan, Kind.YEAR_END)).containsExactly(Yen.of(6_000), Yen.of(3_000));
        assertThat(plan.carried()).isEqualTo(Yen.ZERO);
    }

    @Test
    void inAnyOtherMonthItIsCarried() {
        var plan = plan(
                10_000,
                policy(APRIL, new Block.Fixed(Yen.of(1_000)), new Block.YearEnd(By.HOURS)),
                MonthFixtures.worker(1, 0, days(1, 60)));

        assertThat(plan.carried()).isEqualTo(Yen.of(9_000));
    }

    @Test
    void newVersionCountsForDaysFromItsDayAndForTheMonthAtItsEnd() {
        var old = policy(APRIL, new Block.Hourly(Yen.of(200), Counting.EXACT), new Block.Fixed(Yen.of(1_000)));
        var recent =
                policy(NOVEMBER.atDay(16), new Block.Daily(Yen.of(500), Yen.ZERO, 0), new Block.Fixed(Yen.of(2_000)));
        var slip = slip(
                NOVEMBER,
                List.of(old, recent),
                MonthFixtures.worker(1, 0, List.of(day(15, 60), day(16, 60), day(17, 60))));

        assertThat(slip.lines()).extracting(PayLine::kind).containsExactly(Kind.HOURS, Kind.DAYS, Kind.FIXED);
        assertThat(slip.lines()).extracting(PayLine::amount).containsExactly(Yen.of(200), Yen.of(1_000), Yen.of(2_000));
        assertThat(slip.lines())
                .extracting(PayLine::policyFrom)
                .containsExactly(APRIL, NOVEMBER.atDay(16), NOVEMBER.atDay(16));
    }

    @Test
    void policyThatIsTriedRulesWorkOfEarlierMonthsToo() {
        var late = new TaskDay(NOVEMBER.minusMonths(1).atDay(5), "結ぶ", Unit.PIECE, 60, 5, Yen.of(20));
        var worker = MonthFixtures.worker(1, 0, List.of(), List.of(late), Earlier.NOTHING);
        var inputs = MonthInputs.of(
                NOVEMBER,
                true,
                MonthFixtures.pool(10_000),
                List.of(policy(APRIL, new Block.DayAllowance(Yen.of(100)))),
                List.of(worker));
        var tried = inputs.under(policy(APRIL, new Block.Tasks()), Yen.ZERO);

        assertThat(WagePlan.of(tried).payslips()).extracting(Payslip::gross).containsExactly(Yen.of(100));
    }

    @Test
    void whatIsAddedByHandKeepsItsReason() {
        var worker = new Worker(
                new UUID(0, 1),
                "はなこ",
                Yen.ZERO,
                List.of(),
                List.of(),
                List.of(new Extra("バザーの手伝い", Yen.of(1_200))),
                Earlier.NOTHING);
        var slip = slip(NOVEMBER, List.of(policy(APRIL, new Block.Tasks())), worker);

        assertThat(slip.lines()).extracting(PayLine::label).containsExactly("バザーの手伝い");
        assertThat(slip.gross()).isEqualTo(Yen.of(1_200));
    }

    @Test
    void sharesThatAreNotWholeAreRefused() {
        assertThatThrownBy(() -> new Block.Share(70, 20, 5))
                .isInstanceOf(SharesNotWhole.class)
                .hasMessageContaining("95");
        assertThatThrownBy(() ->
                        new Block.HoursTier(List.of(new Block.Tier(55, Yen.of(1)), new Block.Tier(55, Yen.of(2)))))
                .isInstanceOf(TierTwice.class);
    }

    private static List<PayLine> ofTasks(Rounding rounding, List<TaskDay> tasks) {
        var policy = MonthFixtures.policy(APRIL, rounding, new Block.Tasks());
        return slip(NOVEMBER, List.of(policy), MonthFixtures.worker(1, 0, List.of(), tasks, Earlier.NOTHING))
                .lines();
    }

    private static Yen paid(Block block, List<Day> days) {
        return slip(NOVEMBER, List.of(policy(APRIL, block)), MonthFixtures.worker(1, 0, days))
                .gross();
    }

    private static PayLine line(Kind kind, Block block, List<Day> days) {
        return slip(NOVEMBER, List.of(policy(APRIL, block)), MonthFixtures.worker(1, 0, days)).lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Payslip slip(YearMonth month, List<WagePolicy> policies, Worker worker) {
        return WagePlan.of(MonthInputs.of(month, true, MonthFixtures.pool(1_000_000), policies, List.of(worker)))
                .payslips()
                .getFirst();
    }

    private static WagePlan plan(long pool, WagePolicy policy, Worker... workers) {
        return WagePlan.of(
                MonthInputs.of(NOVEMBER, false, MonthFixtures.pool(pool), List.of(policy), List.of(workers)));
    }

    private static Stream<Yen> of(WagePlan plan, Kind kind) {
        return plan.payslips().stream()
                .flatMap(slip -> slip.lines().stream())
                .filter(line -> line.kind() == kind)
                .map(PayLine::amount);
    }

    private static WagePolicy policy(LocalDate from, Block... blocks) {
        return MonthFixtures.policy(from, BY_DAY, blocks);
    }

    private static List<Day> days(int count, int minutes) {
        return days(NOVEMBER, count, minutes);
    }

    private static List<Day> days(YearMonth month, int count, int minutes) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(day -> new Day(month.atDay(day), minutes, false))
                .toList();
    }

    private static Day day(int day, int minutes) {
        return new Day(NOVEMBER.atDay(day), minutes, false);
    }
}
