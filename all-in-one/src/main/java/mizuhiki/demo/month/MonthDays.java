package mizuhiki.demo.month;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mizuhiki.demo.house.DemoCalendar;

/** The working days of last month by their number, from 1 on. */
record MonthDays(List<LocalDate> days) {

    static MonthDays of(DemoCalendar calendar) {
        return new MonthDays(calendar.workdays(calendar.monthsAgo(1)));
    }

    LocalDate day(int number) {
        return days.get(number - 1);
    }

    Instant at(int number, int hour) {
        return DemoCalendar.at(day(number), hour, 0);
    }
}
