package mizuhiki.order.opening;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningCalendarTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);

    private final OpeningCalendar unsaid = new OpeningCalendar(List.of(), Map.of());

    @Test
    void officeThatSaysNothingIsOpenFromMondayToFriday() {
        assertThat(unsaid.on(FRIDAY)).isEqualTo(new CalendarDay(FRIDAY, DayKind.PRODUCTION, true, false));
        assertThat(unsaid.on(SUNDAY)).isEqualTo(new CalendarDay(SUNDAY, DayKind.CLOSED, false, false));
        assertThat(counted(unsaid)).isEqualTo(21);
    }

    @Test
    void ruleHoldsFromItsDayOn() {
        var rules = List.of(
                new OpeningRule(LocalDate.of(2026, 4, 1), Set.of(MONDAY), true),
                new OpeningRule(LocalDate.of(2026, 11, 15), Set.of(MONDAY, SATURDAY), true));

        var calendar = new OpeningCalendar(rules, Map.of());

        assertThat(calendar.on(LocalDate.of(2026, 11, 14)).isClosed()).isTrue();
        assertThat(calendar.on(LocalDate.of(2026, 11, 21)).isClosed()).isFalse();
        assertThat(counted(calendar)).isEqualTo(5 + 2);
    }

    @Test
    void dayMayBeOtherThanItsWeekday() {
        var calendar = new OpeningCalendar(List.of(), Map.of(SUNDAY, DayKind.BAZAAR, FRIDAY, DayKind.EVENT));

        assertThat(calendar.on(SUNDAY)).isEqualTo(new CalendarDay(SUNDAY, DayKind.BAZAAR, true, true));
        assertThat(calendar.on(FRIDAY)).isEqualTo(new CalendarDay(FRIDAY, DayKind.EVENT, false, true));
        assertThat(counted(calendar)).isEqualTo(21);
    }

    @Test
    void sellingCountsUnlessTheOfficeSaysNo() {
        var special = Map.of(SUNDAY, DayKind.BAZAAR, SUNDAY.plusDays(6), DayKind.LIVE);
        var no = new OpeningRule(NOVEMBER.atDay(1), OpeningRule.UNSAID.weekdays(), false);

        assertThat(counted(new OpeningCalendar(List.of(), special))).isEqualTo(23);
        assertThat(counted(new OpeningCalendar(List.of(no), special))).isEqualTo(21);
    }

    @Test
    void monthIsLaidOutInWeeks() {
        var view = OpeningMonth.of(NOVEMBER, FRIDAY, unsaid);

        assertThat(view.weeks()).hasSize(6).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(view.weeks().getFirst().getLast()).isEqualTo(unsaid.on(SUNDAY));
        assertThat(view.counted()).isEqualTo(21);
        assertThat(view.chosen()).isEqualTo(unsaid.on(FRIDAY));
        assertThat(OpeningMonth.of(NOVEMBER, FRIDAY.plusMonths(1), unsaid).chosen())
                .isNull();
    }

    private static long counted(OpeningCalendar calendar) {
        return calendar.between(NOVEMBER.atDay(1), NOVEMBER.atEndOfMonth()).stream()
                .filter(CalendarDay::counted)
                .count();
    }
}
