package mizuhiki.shared.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What {@code catalog-service} publishes. */
public sealed interface CatalogEvent extends Event
        permits CatalogEvent.LotMade,
                CatalogEvent.ProductListed,
                CatalogEvent.ProductWithdrawn,
                CatalogEvent.StockChanged,
                CatalogEvent.OrderUnfilled,
                CatalogEvent.MaterialMoved,
                CatalogEvent.PiecesWrittenOff,
                CatalogEvent.PhotoLookedAt,
                WorkDone {

    /** A lot of a product was finished; the work of its makers is told as {@link WorkDone}. */
    record LotMade(UUID lotId, UUID productId, String title, int quantity, LocalDate madeOn) implements CatalogEvent {}

    /**
     * A product is on the own shop, or its listing changed.
     *
     * @param description cleaned HTML
     * @param photoId see {@code /catalog/photos/{photoId}/{size}}; whether everybody may see it is known at
     *     {@code /photos/{slug}/{photoId}/{size}} only
     * @param materialCost per piece
     * @param taxCategory null where it was not told yet
     */
    record ProductListed(
            UUID productId,
            String title,
            String description,
            @Nullable UUID photoId,
            Yen price,
            Yen materialCost,
            int available,
            @Nullable TaxCategory taxCategory)
            implements CatalogEvent {

        /** As most of what is made by hand, where nothing else was told. */
        public TaxCategory taxed() {
            return taxCategory == null ? TaxCategory.STANDARD : taxCategory;
        }
    }

    /**
     * A product is no longer for sale, or something that still matters of one that is not was put right.
     *
     * @param taxCategory at which earlier sales were taxed; null where it stays as it was told
     */
    record ProductWithdrawn(UUID productId, @Nullable TaxCategory taxCategory) implements CatalogEvent {

        public ProductWithdrawn(UUID productId) {
            this(productId, null);
        }
    }

    /**
     * How many pieces can be claimed now, how many are held, and how many were ever made.
     *
     * @param inShop how many of the available can be claimed outside of a show; null where it was not told yet: all
     * @param waiting buyers in the queue for a piece that comes free; null where it was not told yet: none
     * @param promised how many of the available are for buyers who wait for staff to hand them out; null where it was not
     *     told yet: none
     */
    record StockChanged(
            UUID productId,
            int available,
            int held,
            int made,
            @Nullable Integer inShop,
            @Nullable Integer waiting,
            @Nullable Integer promised)
            implements CatalogEvent {

        /** What every channel but the show itself may offer. */
        public int elsewhere() {
            return inShop == null ? available : inShop;
        }

        /** Available in a show only. */
        public int inShow() {
            return available - elsewhere() - forTheQueue();
        }

        /** Nobody may have them now, but they may come free: held, or promised. */
        public int taken() {
            return held + forTheQueue();
        }

        private int forTheQueue() {
            return promised == null ? 0 : promised;
        }
    }

    /** No piece is left for an order: somebody paid before, or had it by the time the order was told of. */
    record OrderUnfilled(UUID orderId, UUID holdId, UUID productId) implements CatalogEvent {}

    /**
     * Material came in, went into a lot, or was counted. Taken back, it is told once more as its exact negative.
     *
     * @param material what it is called
     * @param quantity with its unit, as people say it; negative where it left
     * @param value what it was worth, at the moving average (移動平均法) of the moment it was written; negative where it left
     * @param lotId what it went into; null where it went into nothing
     * @param corrects the movement that is taken back by this one; null where none is
     * @param movedOn the day in the books, which may be before the day it was written
     */
    record MaterialMoved(
            UUID movementId,
            UUID materialId,
            String material,
            Kind kind,
            String quantity,
            Yen value,
            @Nullable UUID lotId,
            @Nullable UUID corrects,
            LocalDate movedOn)
            implements CatalogEvent {

        /** Of what was taken back: what that was. */
        public enum Kind {
            RECEIVED,
            USED,
            COUNTED
        }
    }

    /**
     * Pieces of a lot will not be sold: broken, given away, or missing when somebody counted.
     *
     * @param quantity negative where a count found some again
     */
    record PiecesWrittenOff(UUID movementId, UUID lotId, int quantity, LocalDate day) implements CatalogEvent {}

    /**
     * Staff have looked who can be seen in a photo, for the first time or anew.
     *
     * @param people everybody who can be seen; empty for nobody
     */
    record PhotoLookedAt(UUID photoId, List<UUID> people) implements CatalogEvent {

        public PhotoLookedAt {
            people = List.copyOf(people);
        }
    }
}
