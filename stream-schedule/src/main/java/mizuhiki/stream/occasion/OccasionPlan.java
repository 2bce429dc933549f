package mizuhiki.stream.occasion;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.ahead.Near;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about an occasion.
 *
 * @param personIds who comes; nobody named means that it concerns everybody
 */
public record OccasionPlan(
        @NotNull OccasionKind kind,
        @NotBlank @Size(max = 80) String title,
        @NotNull @Near Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable @Size(max = 200) List<@NotNull UUID> personIds) {

    private static final Duration LENGTH_MAX = Duration.ofHours(12);

    @AssertTrue
    public boolean isLengthPossible() {
        return startsAt == null
                || endsAt == null
                || (endsAt.isAfter(startsAt)
                        && Duration.between(startsAt, endsAt).compareTo(LENGTH_MAX) <= 0);
    }

    boolean forAll() {
        return invited().isEmpty();
    }

    List<UUID> invited() {
        return personIds == null ? List.of() : personIds.stream().distinct().toList();
    }
}
