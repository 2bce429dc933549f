package mizuhiki.catalog.claim;

import java.util.UUID;
import mizuhiki.catalog.hold.Wish;

/** Somebody wants these pieces now. */
record Claim(UUID productId, int quantity, BuyerKey buyer) {

    Wish wish() {
        return new Wish(productId, quantity, buyer.hash());
    }
}
