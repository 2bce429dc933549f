package mizuhiki.stream.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.platform.Platform;
import mizuhiki.stream.repeat.Repeat.Due;
import mizuhiki.stream.rhythm.RepeatRule;
import mizuhiki.stream.rhythm.Rhythm;
import mizuhiki.stream.rhythm.RuleUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatTests {

    @Test
    void theThirtyFirstIsLeftOutWhereAMonthHasNone() {
        assertThat(days("FREQ=MONTHLY;BYMONTHDAY=31", "2026-12-31", "2027-08-31"))
                .containsExactly(
                        on("2026-12-31"),
                        on("2027-01-31"),
                        on("2027-03-31"),
                        on("2027-05-31"),
                        on("2027-07-31"),
                        on("2027-08-31"));
    }

    @Test
    void theLastDayOfTheMonthIsThereInEveryMonthAndInLeapYears() {
        assertThat(days("FREQ=MONTHLY;BYMONTHDAY=-1", "2027-12-31", "2028-04-30"))
                .containsExactly(
                        on("2027-12-31"), on("2028-01-31"), on("2028-02-29"), on("2028-03-31"), on("2028-04-30"));
    }

    @Test
    void theLeapDayComesInLeapYearsOnly() {
        assertThat(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2024-02-29", "2036-12-31"))
                .containsExactly(on("2024-02-29"), on("2028-02-29"), on("2032-02-29"), on("2036-02-29"));
    }

    @Test
    void fortnightsGoOnAcrossTheTurnOfTheYear() {
        assertThat(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "2026-12-17", "2027-01-31"))
                .containsExactly(on("2026-12-17"), on("2026-12-31"), on("2027-01-14"), on("2027-01-28"));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,        2026-11-26, 2026-12-10, 2026-11-26 2026-12-03 2026-12-10",
        "FORTNIGHTLY,   2026-11-26, 2026-12-10, 2026-11-26 2026-12-10",
        "MONTH_DAY,     2026-11-30, 2027-03-31, 2026-11-30 2026-12-30 2027-01-30 2027-03-30",
        "MONTH_WEEKDAY, 2026-11-26, 2027-01-31, 2026-11-26 2026-12-24 2027-01-28",
        "MONTH_WEEKDAY, 2026-10-29, 2026-12-31, 2026-10-29 2026-11-26 2026-12-31",
        "MONTH_END,     2026-11-30, 2027-02-28, 2026-11-30 2026-12-31 2027-01-31 2027-02-28"
    })
    void rhythmsAreToldByTheFirstDay(Rhythm rhythm, LocalDate first, LocalDate until, String expected) {
        assertThat(new RepeatRule(rhythm.rule(first)).days(first, first, until))
                .containsExactlyElementsOf(
                        Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList());
    }

    @Test
    void theRhythmOfARuleIsKnownAgain() {
        for (var rhythm : Rhythm.values()) {
            assertThat(Rhythm.of(rhythm.rule(on("2026-11-26")), on("2026-11-26")))
                    .contains(rhythm);
        }
        assertThat(Rhythm.of("FREQ=DAILY", on("2026-11-26"))).isEmpty();
    }

    @Test
    void aClosedDayIsSkipped() {
        assertThat(weekly(OnClosedDay.SKIP).due(on("2026-12-24"), on("2027-01-07"), Set.of(on("2026-12-31"))))
                .containsExactly(asPlanned("2026-12-24"), asPlanned("2027-01-07"));
    }

    @Test
    void aClosedDayMakesWayForTheNearestOpenOneOnItsSide() {
        var holidays = Set.of(on("2026-12-30"), on("2026-12-31"), on("2027-01-01"), on("2027-01-02"));

        assertThat(weekly(OnClosedDay.BEFORE).due(on("2026-12-25"), on("2027-01-03"), holidays))
                .containsExactly(new Due(on("2026-12-31"), on("2026-12-29")));
        assertThat(weekly(OnClosedDay.AFTER).due(on("2026-12-25"), on("2027-01-03"), holidays))
                .containsExactly(new Due(on("2026-12-31"), on("2027-01-03")));
    }

    @Test
    void sixDaysAwayIsNearEnoughAndSevenIsNot() {
        assertThat(OnClosedDay.AFTER.held(on("2026-12-31"), closedFor("2026-12-31", 6)))
                .contains(on("2027-01-06"));
        assertThat(OnClosedDay.AFTER.held(on("2026-12-31"), closedFor("2026-12-31", 7)))
                .isEmpty();
        assertThat(OnClosedDay.BEFORE.held(on("2026-12-31"), closedFor("2026-12-26", 6)))
                .contains(on("2026-12-25"));
        assertThat(OnClosedDay.BEFORE.held(on("2026-12-31"), closedFor("2026-12-25", 7)))
                .isEmpty();
    }

    @Test
    void nothingIsHeldTwiceOnOneDay() {
        var daily = repeat("FREQ=DAILY", OnClosedDay.AFTER, null);

        assertThat(daily.due(on("2026-12-01"), on("2026-12-03"), Set.of(on("2026-12-02"))))
                .containsExactly(asPlanned("2026-12-01"), asPlanned("2026-12-03"));
    }

    @Test
    void whatWouldBeHeldInThePastIsLeftOut() {
        assertThat(weekly(OnClosedDay.BEFORE).due(on("2026-12-03"), on("2026-12-03"), Set.of(on("2026-12-03"))))
                .isEmpty();
    }

    @Test
    void theLastDayBelongsToItAndEndingGoesNoFurther() {
        var until = repeat("FREQ=WEEKLY;BYDAY=TH", OnClosedDay.SKIP, on("2026-12-10"));

        assertThat(until.due(on("2026-12-01"), on("2026-12-31"), Set.of())).hasSize(2);
        assertThat(until.endBefore(on("2026-12-10")).due(on("2026-12-01"), on("2026-12-31"), Set.of()))
                .containsExactly(asPlanned("2026-12-03"));
        assertThat(until.endBefore(on("2027-06-01")).lastDay()).isEqualTo(on("2026-12-10"));
    }

    @Test
    void aShowRunsInJapaneseTimeAndPastMidnight() {
        var show = weekly(OnClosedDay.SKIP).show(on("2026-12-03"));

        assertThat(show.startsAt()).isEqualTo("2026-12-03T14:30:00Z");
        assertThat(show.endsAt()).isEqualTo("2026-12-03T15:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every thursday",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=9",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=MONTHLY;BYMONTHDAY=99",
                "FREQ=WEEKLY;UNTIL=2027",
                "FREQ=WEEKLY;COLOUR=RED"
            })
    void whatIsNoRuleOverDaysIsRefused(String rule) {
        assertThatThrownBy(() -> new RepeatRule(rule)).isInstanceOf(RuleUnreadable.class);
    }

    @Test
    void aRuleIsReadAsOtherCalendarsWriteIt() {
        assertThat(new RepeatRule(" rrule:freq=weekly;byday=th").text()).isEqualTo("FREQ=WEEKLY;BYDAY=TH");
    }

    @Test
    void isAsInItsPlanOnlyWhereAllOfItIs() {
        var weekly = weekly(OnClosedDay.SKIP);

        assertThat(weekly.isAsIn(plan("FREQ=WEEKLY;BYDAY=TH", OnClosedDay.SKIP, null)))
                .isTrue();
        assertThat(weekly.isAsIn(plan("FREQ=WEEKLY;BYDAY=TH", OnClosedDay.SKIP, on("2026-12-31"))))
                .isFalse();
    }

    private static List<LocalDate> days(String rule, String first, String until) {
        return new RepeatRule(rule).days(on(first), on(first), on(until));
    }

    private static Repeat weekly(OnClosedDay onClosedDay) {
        return repeat("FREQ=WEEKLY;BYDAY=TH", onClosedDay, null);
    }

    private static Repeat repeat(String rule, OnClosedDay onClosedDay, LocalDate last) {
        return Repeat.of(UUID.randomUUID(), plan(rule, onClosedDay, last));
    }

    private static RepeatPlan plan(String rule, OnClosedDay onClosedDay, LocalDate last) {
        return new RepeatPlan(
                RepeatKind.SHOW,
                "夜の水引",
                Platform.OWN_PAGE,
                rule,
                on("2026-11-26"),
                last,
                LocalTime.of(23, 30),
                60,
                onClosedDay);
    }

    private static Set<LocalDate> closedFor(String first, int days) {
        return Set.copyOf(on(first).datesUntil(on(first).plusDays(days)).toList());
    }

    private static Due asPlanned(String day) {
        return new Due(on(day), on(day));
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }
}
