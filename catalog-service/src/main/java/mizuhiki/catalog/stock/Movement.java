package mizuhiki.catalog.stock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened to pieces of a lot. What each kind does to the stock is said by the table itself. */
public record Movement(
        UUID lotId,
        Kind kind,
        int quantity,
        @Nullable UUID holdId,
        @Nullable UUID orderId,
        @Nullable UUID personId,
        String reason,
        Instant movedAt) {

    /** Made and put on the shelf, kept aside, given back, … */
    public enum Kind {
        RECEIVED,
        HELD,
        RELEASED,
        LAPSED,
        SOLD,
        CANCELLED,
        SHIPPED,
        RETURNED,
        WRITTEN_OFF,
        COUNTED
    }
}
