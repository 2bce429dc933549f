package mizuhiki.stream.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.ahead.Near;
import mizuhiki.stream.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a post. Whether the text fits is looked at when it is to be ready, not while it is written.
 *
 * @param minutes what preparing it took, of everybody together
 * @param pictures pieces whose picture goes with it
 */
public record PostPlan(
        @Nullable UUID showId,
        @Nullable UUID productId,
        @NotNull Network network,
        @NotBlank @Size(max = 5_900) String text,
        @NotNull @Near Instant publishAt,
        @NotNull @Min(0) @Max(720) Integer minutes,
        @Size(max = 30) List<@NotNull UUID> preparedBy,

        @Size(max = 30) List<@NotNull UUID> pictures,

        @Size(max = 100) List<@NotNull @Valid Seen> seen) {

    /** Forms send line ends in two characters; networks count one. */
    public PostPlan {
        text = text == null ? null : text.replace("\r\n", "\n");
        preparedBy = preparedBy == null ? List.of() : preparedBy;
        pictures = pictures == null ? List.of() : pictures;
        seen = seen == null ? List.of() : seen;
    }

    @AssertTrue(message = "{post.about.missing}")
    public boolean isAboutSomething() {
        return showId != null || productId != null;
    }
}
