package mizuhiki.catalog.product;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a product on its way.
 *
 * @param photoId how it looked then
 * @param note what staff said about it
 */
public record ProductStep(
        UUID id,
        UUID productId,
        Kind kind,
        UUID personId,
        @Nullable UUID photoId,
        String note,
        Instant happenedAt) {

    /** What happened; {@code CHANGED} is a listing that got new words or another price. */
    public enum Kind {
        HANDED_IN,
        SENT_BACK,
        MENDED,
        LISTED,
        CHANGED,
        WITHDRAWN
    }

    public static ProductStep of(Product product, Kind kind, UUID personId, Instant happenedAt) {
        return new ProductStep(
                UuidCreator.getTimeOrderedEpoch(),
                product.id(),
                kind,
                personId,
                product.photoId(),
                product.note(),
                happenedAt);
    }
}
