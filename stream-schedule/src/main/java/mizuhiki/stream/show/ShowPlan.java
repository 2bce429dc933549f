package mizuhiki.stream.show;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import mizuhiki.stream.platform.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a show before it is on air.
 *
 * @param keptMinutesBefore from when on pieces are kept for the show; left out, it stays as it is, or is as usual
 */
public record ShowPlan(
        @NotBlank @Size(max = 80) String title,
        @NotNull Platform platform,

        @Nullable @Size(max = 500) @Pattern(regexp = "https://\\S+")
        String watchUrl,

        @NotNull Instant startsAt,
        @NotNull Instant endsAt,

        @Nullable @Min(0) @Max(1440) Integer keptMinutesBefore) {

    private static final Duration LENGTH_MAX = Duration.ofHours(12);

    @AssertTrue(message = "{stream.show.length}")
    public boolean isLengthPossible() {
        return startsAt == null
                || endsAt == null
                || (endsAt.isAfter(startsAt)
                        && Duration.between(startsAt, endsAt).compareTo(LENGTH_MAX) <= 0);
    }
}
