package mizuhiki.stream.closing;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import mizuhiki.stream.ahead.Near;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * One day, or days in a row, on which the office is closed.
 *
 * @param until the last of them; left out, it is the one day
 */
record ClosedSpan(
        @NotNull @Near @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @Nullable @Near @DateTimeFormat(iso = ISO.DATE) LocalDate until,
        @NotBlank @Size(max = 40) String reason) {

    private static final int DAYS_MAX = 31;

    @AssertTrue
    public boolean isLengthPossible() {
        return day == null || until == null || (!until.isBefore(day) && until.isBefore(day.plusDays(DAYS_MAX)));
    }

    List<LocalDate> days() {
        return day.datesUntil((until == null ? day : until).plusDays(1)).toList();
    }

    List<ClosingDay> closingDays() {
        return days().stream().map(each -> new ClosingDay(each, reason)).toList();
    }
}
