package mizuhiki.stream.show;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.shared.api.GivenText;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.ahead.Once;
import mizuhiki.stream.platform.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A show as staff write it: a day, from when, until when. A show may run past midnight.
 *
 * @param id what a new one will be known by, so that a double tap is one show
 */
record ShowForm(
        @Nullable UUID id,
        @NotBlank @Size(max = 80) String title,
        @NotNull Platform platform,

        @Nullable @Size(max = 500) @Pattern(regexp = "|https://\\S+")
        String watchUrl,

        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @DateTimeFormat(iso = ISO.TIME) LocalTime from,
        @NotNull @DateTimeFormat(iso = ISO.TIME) LocalTime until,

        @Nullable @Min(0) @Max(1440) Integer keptMinutesBefore,
        @Nullable Integer version) {

    static ShowForm empty(LocalDate today) {
        return new ShowForm(
                UuidCreator.getTimeOrderedEpoch(),
                "",
                Platform.OWN_PAGE,
                null,
                today.plusDays(1),
                LocalTime.of(20, 0),
                LocalTime.of(21, 0),
                Show.KEPT_MINUTES_BEFORE,
                null);
    }

    static ShowForm of(Show show) {
        var from = show.startsAt().atZone(Moment.JAPAN);
        var until = show.endsAt().atZone(Moment.JAPAN);
        return new ShowForm(
                null,
                show.title(),
                show.platform(),
                show.watchUrl(),
                from.toLocalDate(),
                from.toLocalTime(),
                until.toLocalTime(),
                show.keptMinutesBefore(),
                show.version());
    }

    @AssertTrue
    public boolean isLengthPossible() {
        return day == null || from == null || until == null || plan().isLengthPossible();
    }

    UUID newId() {
        return Once.knownBy(id);
    }

    Version seen() {
        return version == null ? Version.in(null) : new Version(version);
    }

    ShowPlan plan() {
        var lastDay = until.isAfter(from) ? day : day.plusDays(1);
        return new ShowPlan(
                title, platform, GivenText.orNull(watchUrl), at(day, from), at(lastDay, until), keptMinutesBefore);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Moment.JAPAN).toInstant();
    }
}
