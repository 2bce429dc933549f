package mizuhiki.catalog.tray;

import java.util.UUID;

/** Pieces of an order, as told by the service that keeps the orders. */
public record Sale(UUID orderId, UUID holdId, UUID productId, int quantity) {}
