package mizuhiki.stream.occasion;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.ahead.Near;
import mizuhiki.stream.ahead.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * An occasion as staff write it.
 *
 * @param id what a new one will be known by, so that a double tap is one
 * @param told what they were told already of those who have something else then
 */
record OccasionForm(
        @Nullable UUID id,
        @NotNull OccasionKind kind,
        @NotBlank @Size(max = 80) String title,
        @NotNull @Near @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @DateTimeFormat(iso = ISO.TIME) LocalTime from,
        @NotNull @DateTimeFormat(iso = ISO.TIME) LocalTime until,
        @Nullable @Size(max = 200) List<@NotNull UUID> personIds,
        @Nullable Integer version,
        @Nullable @Size(max = 10_000) String told) {

    static OccasionForm empty(LocalDate day) {
        return new OccasionForm(
                UuidCreator.getTimeOrderedEpoch(),
                OccasionKind.REHEARSAL,
                "",
                day,
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                List.of(),
                null,
                null);
    }

    static OccasionForm of(Occasion occasion, List<UUID> personIds) {
        return new OccasionForm(
                null,
                occasion.kind(),
                occasion.title(),
                occasion.day(),
                occasion.startTime(),
                occasion.endTime(),
                personIds,
                occasion.version(),
                null);
    }

    @jakarta.validation.constraints.AssertTrue
    public boolean isLengthPossible() {
        return day == null || from == null || until == null || plan().isLengthPossible();
    }

    public boolean isInvited(UUID personId) {
        return personIds != null && personIds.contains(personId);
    }

    /** What is told of whoever has something else: of another time it would be told anew. */
    String telling(String names) {
        return day + " " + from + " " + until + " " + names;
    }

    UUID newId() {
        return Once.knownBy(id);
    }

    Version seen() {
        return version == null ? Version.in(null) : new Version(version);
    }

    OccasionPlan plan() {
        var lastDay = until.isAfter(from) ? day : day.plusDays(1);
        return new OccasionPlan(kind, title, at(day, from), at(lastDay, until), personIds);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Moment.JAPAN).toInstant();
    }
}
