package mizuhiki.catalog.hold;

import java.util.UUID;

/** What a buyer wants kept aside; the buyer is known only by the hash of the browser's key. */
public record Wish(UUID productId, int quantity, String buyerKeyHash) {}
