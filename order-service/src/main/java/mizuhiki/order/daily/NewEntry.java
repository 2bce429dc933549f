package mizuhiki.order.daily;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.people.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports for a day.
 *
 * @param id given by a page, so that a double tap is one entry
 */
public record NewEntry(
        @Nullable UUID id,
        @NotNull UUID taskId,
        @NotNull LocalDate day,
        @NotNull @Min(1) @Max(960) Integer minutes,
        @Nullable @Min(0) @Max(10_000) Integer pieces,
        @Nullable @Size(max = 300) String note) {

    public DailyEntry of(UUID personId, Viewer viewer, Instant now) {
        return new DailyEntry(
                id == null ? UuidCreator.getTimeOrderedEpoch() : id,
                personId,
                day,
                taskId,
                minutes,
                Objects.requireNonNullElse(pieces, 0),
                note == null ? "" : note.strip(),
                viewer.personId(),
                now);
    }
}
