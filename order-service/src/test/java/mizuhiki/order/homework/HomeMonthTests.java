package mizuhiki.order.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.homeday.MemberWork;
import mizuhiki.order.homeday.MemberWork.Done;
import mizuhiki.order.homepaper.Papers;
import mizuhiki.order.hometask.HomeMenu;
import mizuhiki.order.hometask.HomeMenu.Said;
import mizuhiki.order.homework.HomeMonth.Count;
import mizuhiki.order.homework.HomeRecord.Kind;
import org.junit.jupiter.api.Test;

/** The example of June: home days on 2, 3, 5 / 9, 10 / 16 / 23, 24, and an evaluation in person on the 26th. */
class HomeMonthTests {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Papers ALL_PAPERS = new Papers(MAY, MAY, MAY, MAY, true);
    private static final List<Integer> HOME = List.of(2, 3, 5, 9, 10, 16, 23, 24);

    private static final UUID FOLDING = UUID.randomUUID();
    private static final UUID CLEANING = UUID.randomUUID();

    private final List<HomeRecord> records = new ArrayList<>();
    private final Set<LocalDate> told = new HashSet<>();
    private final List<Done> done = new ArrayList<>();
    private final List<Said> said = new ArrayList<>(List.of(new Said(FOLDING, MAY, true, null)));

    @Test
    void juneNeedsSixteenContactsFourWeeksAndOneMeeting() {
        var june = june(ALL_PAPERS);

        assertThat(june.contacts()).isEqualTo(new Count(0, 16));
        assertThat(june.reports()).isEqualTo(new Count(0, 8));
        assertThat(june.weeks()).isEqualTo(new Count(0, 4));
        assertThat(june.meetings()).isEqualTo(new Count(0, 1));
        assertThat(june.complete()).isEqualTo(new Count(0, 8));
        assertThat(june.gaps()).hasSize(8 + 8 + 4 + 1);
    }

    @Test
    void meetingOnTheTwentySixthSatisfiesItsWeekAndTheMonth() {
        HOME.forEach(this::support);
        evaluate(4, Means.PHONE, false);
        evaluate(12, Means.ICT, false);
        evaluate(16, Means.PHONE, false);
        assertThat(june(ALL_PAPERS).gaps())
                .containsExactly(Gap.at(Gap.Kind.WEEK, day(22)), Gap.at(Gap.Kind.MONTH, day(1)));

        evaluate(26, Means.ATTENDANCE, true);

        var june = june(ALL_PAPERS);
        assertThat(june.gaps()).isEmpty();
        assertThat(june.contacts()).isEqualTo(new Count(16, 16));
        assertThat(june.weeks()).isEqualTo(new Count(4, 4));
        assertThat(june.meetings()).isEqualTo(new Count(1, 1));
        assertThat(june.complete()).isEqualTo(new Count(8, 8));
    }

    @Test
    void dayWithoutItsReportOrSecondContactIsIncomplete() {
        complete();
        records.removeIf(record -> record.is(Kind.REPORT) && record.day().equals(day(3)));
        records.remove(records.stream()
                .filter(record -> record.is(Kind.CONTACT) && record.day().equals(day(5)))
                .findFirst()
                .orElseThrow());

        var june = june(ALL_PAPERS);

        assertThat(june.gaps()).containsExactly(Gap.at(Gap.Kind.REPORT, day(3)), Gap.contacts(day(5), 1));
        assertThat(june.complete()).isEqualTo(new Count(6, 8));
        assertThat(june.isComplete(day(2))).isTrue();
        assertThat(june.isComplete(day(3))).isFalse();
    }

    @Test
    void whatTheMemberToldThatDayIsItsReport() {
        complete();
        records.removeIf(record -> record.is(Kind.REPORT) && record.day().equals(day(3)));
        told.add(day(3));

        assertThat(june(ALL_PAPERS).gaps()).isEmpty();
        assertThat(june(ALL_PAPERS).reports()).isEqualTo(new Count(8, 8));
    }

    @Test
    void sameContactWrittenTwiceIsOne() {
        contact(2, 10);
        contact(2, 10);

        assertThat(june(ALL_PAPERS).gaps()).contains(Gap.contacts(day(2), 1));
    }

    @Test
    void thirdContactDoesNotMakeUpForAnotherDay() {
        contact(2, 9);
        contact(2, 12);
        contact(2, 15);

        assertThat(june(ALL_PAPERS).contacts()).isEqualTo(new Count(2, 16));
    }

    @Test
    void weekWithoutEvaluationLeavesOnlyItsOwnDaysIncomplete() {
        complete();
        records.removeIf(record -> record.is(Kind.EVALUATION) && record.day().equals(day(12)));

        var june = june(ALL_PAPERS);

        assertThat(june.gaps()).containsExactly(Gap.at(Gap.Kind.WEEK, day(8)));
        assertThat(june.complete()).isEqualTo(new Count(6, 8));
    }

    @Test
    void evaluationInPersonThatDidNotCoverTheGoalsIsNotTheMonths() {
        complete();
        records.removeIf(HomeRecord::goals);
        evaluate(26, Means.VISIT, false);

        var june = june(ALL_PAPERS);

        assertThat(june.gaps()).containsExactly(Gap.at(Gap.Kind.MONTH, day(1)));
        assertThat(june.complete().there()).isZero();
    }

    @Test
    void weekReachesIntoTheNextMonthAndTheMonthDoesNot() {
        var lastDay = new HomeMonth(
                JUNE, List.of(day(30)), List.of(evaluation(LocalDate.of(2026, 7, 2), true)), work(), ALL_PAPERS);

        assertThat(lastDay.weeks()).isEqualTo(new Count(1, 1));
        assertThat(lastDay.meetings()).isEqualTo(new Count(0, 1));
    }

    @Test
    void papersAreNeededFromBeforeTheFirstDayTheyAreMissingOn() {
        complete();
        var papers = new Papers(MAY, null, day(9), MAY, false);

        var june = june(papers);

        assertThat(june.gaps())
                .containsExactly(
                        Gap.at(Gap.Kind.FILING, day(2)),
                        Gap.at(Gap.Kind.WISH, day(2)),
                        Gap.at(Gap.Kind.EMERGENCY, day(2)));
        assertThat(june.complete().there()).isZero();
        assertThat(june(new Papers(MAY, MAY, day(9), MAY, true)).complete()).isEqualTo(new Count(5, 8));
    }

    @Test
    void somethingToDoAtHomeIsNeededEveryDay() {
        complete();
        said.clear();
        said.add(new Said(FOLDING, day(9), true, null));

        var june = june(ALL_PAPERS);

        assertThat(june.gaps()).containsExactly(Gap.at(Gap.Kind.MENU, day(2)));
        assertThat(june.menus()).isEqualTo(new Count(5, 8));
        assertThat(june.complete()).isEqualTo(new Count(5, 8));
    }

    @Test
    void workThatCanOnlyBeDoneAtTheOfficeLeavesItsDayIncomplete() {
        complete();
        done.add(new Done(CLEANING, day(3), CLEANING, "そうじ"));
        done.add(new Done(CLEANING, day(3), FOLDING, "ふくろ折り"));

        var june = june(ALL_PAPERS);

        assertThat(june.gaps()).containsExactly(Gap.task(day(3), "そうじ"));
        assertThat(june.complete()).isEqualTo(new Count(7, 8));
        assertThat(june.isComplete(day(3))).isFalse();
    }

    @Test
    void monthWithoutHomeDaysNeedsNothing() {
        var none = new HomeMonth(JUNE, List.of(), List.of(), work(), new Papers(null, null, null, null, false));

        assertThat(none.gaps()).isEmpty();
        assertThat(none.meetings()).isEqualTo(new Count(0, 0));
    }

    private HomeMonth june(Papers papers) {
        return new HomeMonth(JUNE, HOME.stream().map(HomeMonthTests::day).toList(), records, work(), papers);
    }

    private MemberWork work() {
        return new MemberWork(new HomeMenu(said), told, done);
    }

    private void complete() {
        HOME.forEach(this::support);
        Stream.of(4, 12, 16).forEach(day -> evaluate(day, Means.PHONE, false));
        evaluate(26, Means.ATTENDANCE, true);
    }

    private void support(int dayOfMonth) {
        contact(dayOfMonth, 10);
        contact(dayOfMonth, 15);
        records.add(record(Kind.REPORT, day(dayOfMonth), null, null, false));
    }

    private void contact(int dayOfMonth, int hour) {
        records.add(record(Kind.CONTACT, day(dayOfMonth), Means.PHONE, LocalTime.of(hour, 0), false));
    }

    private void evaluate(int dayOfMonth, Means means, boolean goals) {
        records.add(record(Kind.EVALUATION, day(dayOfMonth), means, null, goals));
    }

    private static HomeRecord evaluation(LocalDate day, boolean goals) {
        return record(Kind.EVALUATION, day, Means.VISIT, null, goals);
    }

    private static HomeRecord record(Kind kind, LocalDate day, Means means, LocalTime at, boolean goals) {
        return new HomeRecord(
                UUID.randomUUID(),
                UUID.randomUUID(),
                day,
                kind,
                means,
                at,
                goals,
                "ブローチ",
                UUID.randomUUID(),
                Instant.EPOCH);
    }

    private static LocalDate day(int dayOfMonth) {
        return JUNE.atDay(dayOfMonth);
    }
}
