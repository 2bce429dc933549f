package mizuhiki.order.fulfilment;

import java.time.Instant;
import java.util.UUID;

/** That something happened to an order, when, and who said so. */
record Note(UUID orderId, Instant at, UUID by) {}
