package mizuhiki.catalog.waiting;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Pieces kept aside for a buyer right now.
 *
 * @param platform where they wrote that they want it, and {@code author} as whom; null where their browser has the ticket
 * @param commentShowId the show in which they wrote; the comment has the id of the hold
 */
public record LiveHold(
        UUID id,
        UUID lotId,
        Place place,
        int quantity,
        Yen unitPrice,
        @Nullable UUID showId,
        Instant claimedAt,
        Instant expiresAt,
        @Nullable String platform,
        @Nullable String author,
        @Nullable UUID commentShowId) {}
