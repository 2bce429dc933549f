package mizuhiki.stream.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw of the turn before they answered; unknown where they do not say.
 *
 * @param beyondLimits whether they saw that it goes beyond what they once said they want
 */
record Seen(
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Boolean beyondLimits) {

    static final Seen UNKNOWN = new Seen(null, null, null);

    boolean isPast(Offer offer) {
        return startsAt != null && !startsAt.equals(offer.startsAt())
                || endsAt != null && !endsAt.equals(offer.endsAt());
    }

    boolean isBeyondLimits() {
        return Boolean.TRUE.equals(beyondLimits);
    }
}
