package mizuhiki.shared.event;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What {@code catalog-service} publishes. */
public sealed interface CatalogEvent extends Event
        permits CatalogEvent.LotMade,
                CatalogEvent.ProductListed,
                CatalogEvent.ProductWithdrawn,
                CatalogEvent.StockChanged,
                WorkDone {

    /** A lot of a product was finished; the work of its makers is told as {@link WorkDone}. */
    record LotMade(UUID lotId, UUID productId, String title, int quantity, LocalDate madeOn) implements CatalogEvent {}

    /**
     * A product is on the own shop, or its listing changed.
     *
     * @param description cleaned HTML
     * @param photoId see {@code /catalog/photos/{photoId}/{size}}
     * @param materialCost per piece
     */
    record ProductListed(
            UUID productId,
            String title,
            String description,
            @Nullable UUID photoId,
            Yen price,
            Yen materialCost,
            int available)
            implements CatalogEvent {}

    /** A product is no longer for sale. */
    record ProductWithdrawn(UUID productId) implements CatalogEvent {}

    /** How many pieces can be claimed now, how many are held, and how many were ever made. */
    record StockChanged(UUID productId, int available, int held, int made) implements CatalogEvent {}
}
