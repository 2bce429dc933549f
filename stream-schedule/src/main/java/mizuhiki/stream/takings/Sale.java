package mizuhiki.stream.takings;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One order of a piece that was claimed in a show.
 *
 * @param minute in which the piece was shown; null where it was ordered before
 * @param returned how many pieces the buyer sent back
 */
public record Sale(
        UUID orderId,
        UUID productId,
        @Nullable UUID lotId,
        int quantity,
        Yen unitPrice,
        @Nullable Integer minute,
        Instant placedAt,
        @Nullable Instant paidAt,
        @Nullable Instant cancelledAt,
        int returned) {

    public boolean cancelled() {
        return cancelledAt != null;
    }

    public boolean paid() {
        return paidAt != null;
    }

    /** What stayed with the buyer. */
    public int pieces() {
        return cancelled() ? 0 : quantity - returned;
    }

    public Yen yen() {
        return unitPrice.times(pieces());
    }
}
