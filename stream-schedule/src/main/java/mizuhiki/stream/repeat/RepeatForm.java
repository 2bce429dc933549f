package mizuhiki.stream.repeat;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.stream.ahead.Near;
import mizuhiki.stream.ahead.Once;
import mizuhiki.stream.platform.Platform;
import mizuhiki.stream.rhythm.RepeatRule;
import mizuhiki.stream.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Something that repeats, as staff write it; the first day says on which weekday or which day of the month.
 *
 * @param id what a new one will be known by, so that a double tap is one
 * @param rhythm left out, the rule stays as it is written
 */
record RepeatForm(
        @Nullable UUID id,
        @NotNull RepeatKind kind,
        @NotBlank @Size(max = 80) String title,
        @Nullable Platform platform,
        @Nullable Rhythm rhythm,
        @Nullable @Size(max = RepeatRule.LENGTH_MAX) String rule,
        @NotNull @Near @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @DateTimeFormat(iso = ISO.TIME) LocalTime from,
        @NotNull @DateTimeFormat(iso = ISO.TIME) LocalTime until,

        @Nullable @Near(years = RepeatPlan.YEARS_MAX) @DateTimeFormat(iso = ISO.DATE)
        LocalDate lastDay,

        @NotNull OnClosedDay onClosedDay,
        @Nullable Integer version) {

    private static final int MINUTES_MAX = 720;
    private static final int MINUTES_A_DAY = 1440;

    static RepeatForm empty(LocalDate day) {
        return new RepeatForm(
                UuidCreator.getTimeOrderedEpoch(),
                RepeatKind.SHOW,
                "",
                Platform.OWN_PAGE,
                Rhythm.WEEKLY,
                null,
                day,
                LocalTime.of(20, 0),
                LocalTime.of(21, 0),
                null,
                OnClosedDay.SKIP,
                null);
    }

    /** What is to change from this day on. */
    static RepeatForm of(Repeat repeat, LocalDate day) {
        return new RepeatForm(
                null,
                repeat.kind(),
                repeat.title(),
                repeat.platform(),
                null,
                repeat.rule(),
                day,
                repeat.begins(),
                repeat.ends(),
                repeat.lastDay(),
                repeat.onClosedDay(),
                repeat.version());
    }

    @AssertTrue
    public boolean isLengthPossible() {
        return from == null || until == null || minutes() <= MINUTES_MAX;
    }

    @AssertTrue
    public boolean isLastDayLater() {
        return day == null || lastDay == null || !lastDay.isBefore(day);
    }

    @AssertTrue
    public boolean isRhythmChosen() {
        return rhythm != null || (rule != null && !rule.isBlank());
    }

    UUID newId() {
        return Once.knownBy(id);
    }

    Version seen() {
        return version == null ? Version.in(null) : new Version(version);
    }

    RepeatPlan plan() {
        return new RepeatPlan(kind, title, shown(), writtenRule(), day, lastDay, from, minutes(), onClosedDay);
    }

    private String writtenRule() {
        return rhythm != null ? rhythm.rule(day) : rule == null ? "" : rule;
    }

    private @Nullable Platform shown() {
        if (kind != RepeatKind.SHOW) {
            return null;
        }
        return platform == null ? Platform.OWN_PAGE : platform;
    }

    /** Past midnight where the end is not later than the beginning. */
    private int minutes() {
        var minutes = (int) Duration.between(from, until).toMinutes();
        return minutes > 0 ? minutes : minutes + MINUTES_A_DAY;
    }
}
