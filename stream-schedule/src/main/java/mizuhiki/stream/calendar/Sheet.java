package mizuhiki.stream.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mizuhiki.stream.closing.ClosingDay;
import org.jspecify.annotations.Nullable;

/** A month, a week or a day, ready to be laid out. */
record Sheet(View view, LocalDate anchor, LocalDate today, List<Day> days) {

    private static final int DAYS_A_WEEK = 7;

    /** @param closed why the office is closed, if it is */
    record Day(
            LocalDate date,
            boolean inside,
            boolean today,
            @Nullable String closed,
            List<Entry> entries) {

        public boolean free() {
            return closed == null && entries.isEmpty();
        }
    }

    static Sheet of(View view, LocalDate anchor, LocalDate today, List<Entry> entries, List<ClosingDay> closed) {
        var byDay = entries.stream().collect(Collectors.groupingBy(Entry::day));
        var reasons = closed.stream().collect(Collectors.toMap(ClosingDay::day, ClosingDay::reason));
        var days = view.first(anchor)
                .datesUntil(view.last(anchor).plusDays(1))
                .map(date -> new Day(
                        date,
                        view != View.MONTH || YearMonth.from(date).equals(YearMonth.from(anchor)),
                        date.equals(today),
                        reasons.get(date),
                        entriesOn(byDay, date)))
                .toList();
        return new Sheet(view, anchor, today, days);
    }

    public List<List<Day>> weeks() {
        return IntStream.range(0, days.size() / DAYS_A_WEEK)
                .mapToObj(week -> days.subList(week * DAYS_A_WEEK, (week + 1) * DAYS_A_WEEK))
                .toList();
    }

    public YearMonth month() {
        return YearMonth.from(anchor);
    }

    public LocalDate firstDay() {
        return days.getFirst().date();
    }

    public LocalDate lastDay() {
        return days.getLast().date();
    }

    public LocalDate previous() {
        return view.previous(anchor);
    }

    public LocalDate next() {
        return view.next(anchor);
    }

    private static List<Entry> entriesOn(Map<LocalDate, List<Entry>> byDay, LocalDate date) {
        return byDay.getOrDefault(date, List.of());
    }
}
