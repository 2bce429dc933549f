package mizuhiki.stream.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the turn was on the page somebody answered from; unknown where they do not say. */
record Seen(@Nullable Instant startsAt, @Nullable Instant endsAt) {

    static final Seen UNKNOWN = new Seen(null, null);

    boolean isPast(Offer offer) {
        return startsAt != null && !startsAt.equals(offer.startsAt())
                || endsAt != null && !endsAt.equals(offer.endsAt());
    }
}
