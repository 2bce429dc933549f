package mizuhiki.catalog.chat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import org.jspecify.annotations.Nullable;

/**
 * Something a viewer wrote.
 *
 * @param enteredBy who brought it here from another platform
 */
record Comment(
        UUID id,
        UUID showId,
        Platform platform,
        String author,
        String text,
        BuyerKey buyer,
        @Nullable UUID enteredBy,
        Instant receivedAt) {

    /** Where it was written. */
    enum Platform {
        OWN_PAGE,
        YOUTUBE,
        INSTAGRAM,
        TIKTOK,
        OTHER
    }

    static Comment onOwnPage(UUID showId, String author, String text, BuyerKey buyer, Instant receivedAt) {
        return new Comment(
                UuidCreator.getTimeOrderedEpoch(), showId, Platform.OWN_PAGE, author, text, buyer, null, receivedAt);
    }
}
