package mizuhiki.order.wageflow;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.wage.PayLine;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are asked for; of which months follows from the days, as wages are paid for whole months.
 *
 * @param page of the list, from 0
 */
record Wanted(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        PayLine.@Nullable Kind kind,
        @Nullable UUID member,
        @Nullable @Min(0) @Max(1_000) Integer page) {

    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);
    private static final YearMonth LATEST = YearMonth.of(2200, 12);

    record Months(YearMonth first, YearMonth last) {

        public String query() {
            return "from=%s&to=%s".formatted(first.atDay(1), last.atEndOfMonth());
        }
    }

    /** The month before, where nothing else is said: it is the last that may be closed. */
    Months months(LocalDate today) {
        var last = sensible(to == null ? YearMonth.from(today) : YearMonth.from(to));
        var first = sensible(from == null ? last.minusMonths(1) : YearMonth.from(from));
        return first.isAfter(last) ? new Months(last, first) : new Months(first, last);
    }

    int pageNumber() {
        return page == null ? 0 : page;
    }

    private static YearMonth sensible(YearMonth month) {
        return month.isBefore(EARLIEST) ? EARLIEST : month.isAfter(LATEST) ? LATEST : month;
    }
}
