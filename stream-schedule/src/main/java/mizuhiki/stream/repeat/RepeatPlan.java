package mizuhiki.stream.repeat;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import mizuhiki.stream.ahead.Near;
import mizuhiki.stream.platform.Platform;
import mizuhiki.stream.rhythm.RepeatRule;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about something that repeats.
 *
 * @param platform of a show, and of nothing else
 * @param lastDay left out, it goes on and on
 */
record RepeatPlan(
        @NotNull RepeatKind kind,
        @NotBlank @Size(max = 80) String title,
        @Nullable Platform platform,
        @NotBlank @Size(max = RepeatRule.LENGTH_MAX) String rule,
        @NotNull @Near LocalDate firstDay,
        @Nullable @Near(years = YEARS_MAX) LocalDate lastDay,
        @NotNull LocalTime begins,
        @Min(1) @Max(720) int minutes,
        @NotNull OnClosedDay onClosedDay) {

    /** Something may be meant to go on for as long as a contract does. */
    static final int YEARS_MAX = 10;

    @AssertTrue
    public boolean isPlatformOfAShow() {
        return kind == null || (kind == RepeatKind.SHOW) == (platform != null);
    }

    @AssertTrue
    public boolean isLastDayLater() {
        return firstDay == null || lastDay == null || !lastDay.isBefore(firstDay);
    }
}
