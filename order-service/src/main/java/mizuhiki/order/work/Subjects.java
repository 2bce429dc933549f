package mizuhiki.order.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The things that were worked on for one sale. */
public record Subjects(UUID lotId, UUID productId, @Nullable UUID showId, UUID orderId) {}
