package mizuhiki.catalog.making;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.product.Product;
import mizuhiki.shared.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Pieces made together, from the first answer about them to their being finished. What is finished never changes.
 *
 * @param productId what it is a lot of; a new thing has none until it is finished
 */
@Table(schema = "catalog", name = "lot")
record Lot(
        @Id UUID id,
        @Nullable UUID productId,
        UUID registeredBy,
        @Embedded.Empty Thing thing,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant thrownAwayAt,
        @Version int version) {

    static Lot begin(UUID registeredBy, Instant now) {
        return new Lot(UuidCreator.getTimeOrderedEpoch(), null, registeredBy, Thing.UNKNOWN, now, null, null, 0);
    }

    /** The same thing again: its picture and words are known already. */
    static Lot ofMore(Product product, UUID registeredBy, Instant now) {
        var same = new Thing(product.title(), product.terms().description(), product.photoId(), 1);
        return new Lot(UuidCreator.getTimeOrderedEpoch(), product.id(), registeredBy, same, now, null, null, 0);
    }

    Lot of(Thing newThing) {
        draft();
        return new Lot(id, productId, registeredBy, newThing, startedAt, null, thrownAwayAt, version);
    }

    /** Of something known only the quantity is asked: its words belong to the product. */
    Lot describe(String title, String description, int quantity) {
        return of(
                isMoreOfSomething()
                        ? new Thing(thing.title(), thing.description(), thing.photoId(), quantity)
                        : Thing.typed(title, description, thing.photoId(), quantity));
    }

    Lot throwAway(Instant now) {
        draft();
        return new Lot(id, productId, registeredBy, thing, startedAt, null, now, version);
    }

    Lot fetchBack() {
        draft();
        return new Lot(id, productId, registeredBy, thing, startedAt, null, null, version);
    }

    Lot finish(UUID asProductId, Instant now) {
        complete();
        return new Lot(id, asProductId, registeredBy, thing, startedAt, now, null, version);
    }

    /** What comes into the world with this lot, if it is not more of something known. */
    Product newProduct(Instant now) {
        return Product.made(thing.title(), thing.description(), thing.photoId(), now);
    }

    boolean isOf(Viewer viewer) {
        return viewer.isStaff() || viewer.personId().equals(registeredBy);
    }

    boolean isMoreOfSomething() {
        return productId != null;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    /** Itself, when it can be finished. */
    Lot complete() {
        draft();
        if (!thing.isComplete() || thrownAwayAt != null) {
            throw new LotIncomplete(id);
        }
        return this;
    }

    /** Itself, while it may still change. */
    Lot draft() {
        if (isFinished()) {
            throw new LotFinished(id);
        }
        return this;
    }
}
