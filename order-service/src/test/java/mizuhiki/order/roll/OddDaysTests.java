package mizuhiki.order.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mizuhiki.order.opening.CalendarDay;
import mizuhiki.order.opening.DayKind;
import org.junit.jupiter.api.Test;

class OddDaysTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void countedDayOnWhichNobodyCameIsOddOnceItIsOver() {
        var days =
                List.of(counted(DAY.minusDays(2)), counted(DAY.minusDays(1)), counted(DAY), counted(DAY.plusDays(1)));

        assertThat(new OddDays(DAY, days, Set.of(DAY.minusDays(2))).empty()).containsExactly(DAY.minusDays(1));
    }

    @Test
    void dayThatIsNotCountedMayBeEmpty() {
        var days = List.of(
                new CalendarDay(DAY.minusDays(2), DayKind.EVENT, false, true),
                new CalendarDay(DAY.minusDays(1), DayKind.CLOSED, false, false));

        assertThat(new OddDays(DAY, days, Set.of()).empty()).isEmpty();
    }

    @Test
    void onlyAClosedDayOnWhichSomebodyCameIsOdd() {
        var closed = new CalendarDay(DAY.minusDays(1), DayKind.CLOSED, false, false);
        var event = new CalendarDay(DAY.minusDays(2), DayKind.EVENT, false, true);

        assertThat(new OddDays(DAY, List.of(event, closed), Set.of(closed.day(), event.day())).closed())
                .containsExactly(closed.day());
        assertThat(new OddDays(DAY, List.of(event, closed), Set.of()).closed()).isEmpty();
    }

    private static CalendarDay counted(LocalDate day) {
        return new CalendarDay(day, DayKind.PRODUCTION, true, false);
    }
}
