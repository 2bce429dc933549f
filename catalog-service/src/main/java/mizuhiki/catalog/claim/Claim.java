package mizuhiki.catalog.claim;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.tray.Request;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants these pieces now.
 *
 * @param showId the show at whose door they stand; null in the shop
 */
record Claim(
        UUID productId,
        int quantity,
        BuyerKey buyer,
        @Nullable UUID showId) {

    Request request(Instant at) {
        return new Request.Claim(UuidCreator.getTimeOrderedEpoch(), productId, quantity, buyer.hash(), showId, at);
    }
}
