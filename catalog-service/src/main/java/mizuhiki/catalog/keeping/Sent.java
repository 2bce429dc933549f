package mizuhiki.catalog.keeping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page sends about pieces.
 *
 * @param sentAs given by the page; null where nobody can tell a second sending from a second wish
 * @param toPlace null: they are written off
 */
record Sent(
        @Nullable UUID sentAs,
        UUID productId,
        UUID lotId,
        String place,
        @Nullable String toPlace,
        int quantity,
        String reason) {}
