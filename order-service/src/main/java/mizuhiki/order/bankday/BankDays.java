package mizuhiki.order.bankday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.order.bankday.ClosedDays.ClosedDay;

/**
 * Which days banks work.
 *
 * @param closed days of one year only, entered by hand
 */
public record BankDays(Set<LocalDate> closed) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static BankDays without(List<ClosedDay> closed) {
        return new BankDays(closed.stream().map(ClosedDay::day).collect(Collectors.toSet()));
    }

    public boolean isOpen(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !isNewYear(day)
                && !NationalHolidays.has(day)
                && !closed.contains(day);
    }

    /** The day of a month, or the last bank day before it. */
    public LocalDate payday(YearMonth month, int dayOfMonth) {
        var day = month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
        return Stream.iterate(day, earlier -> earlier.minusDays(1))
                .filter(this::isOpen)
                .findFirst()
                .orElse(day);
    }

    public LocalDate next(LocalDate from) {
        return Stream.iterate(from, later -> later.plusDays(1))
                .filter(this::isOpen)
                .findFirst()
                .orElse(from);
    }

    private static boolean isNewYear(LocalDate day) {
        return switch (day.getMonth()) {
            case DECEMBER -> day.getDayOfMonth() == 31;
            case JANUARY -> day.getDayOfMonth() <= 3;
            default -> false;
        };
    }
}
