package mizuhiki.order.mispaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was taken back, and why.
 *
 * @param reason forgotten with the buyer
 * @param payBy until when the order was to be paid from then on
 */
public record TakenBack(
        UUID orderId, LocalDate payBy, @Nullable String reason, UUID notedBy, Instant notedAt) {}
