package mizuhiki.catalog.product;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that is sold, or will be once staff have checked it.
 *
 * @param note what staff ask the makers to mend; empty unless sent back
 */
@Table(schema = "catalog", name = "product")
public record Product(
        @Id UUID id,
        @Embedded.Empty Terms terms,
        @Nullable UUID photoId,
        State state,
        String note,
        Instant madeAt,
        @Version int version) {

    /** Where a product is on its way to the buyer. */
    public enum State {
        WAITING,
        SENT_BACK,
        LISTED,
        WITHDRAWN
    }

    /** A new thing, waiting to be checked. */
    public static Product made(String title, String description, @Nullable UUID photoId, Instant madeAt) {
        var terms = new Terms(title, description, Yen.ZERO, Yen.ZERO, TaxCategory.STANDARD);
        return new Product(UuidCreator.getTimeOrderedEpoch(), terms, photoId, State.WAITING, "", madeAt, 0);
    }

    public Product taxedAs(TaxCategory category) {
        return with(terms.taxedAs(category), photoId, state, note);
    }

    /** What was sold stays on receipts while it is off sale; what is on sale says its rate with its price. */
    public Product taxedAfterwards(TaxCategory category) {
        return switch (state) {
            case WAITING, SENT_BACK, WITHDRAWN -> taxedAs(category);
            case LISTED -> throw new ProductOnSale(title());
        };
    }

    /** Whoever decides about a product must have seen what it is now. */
    public Product asSeen(int seenVersion) {
        if (seenVersion != version) {
            throw new Stale();
        }
        return this;
    }

    /** More of it was made: what had been taken off sale is looked at again, all else stays as it is. */
    public Product madeAgain() {
        return switch (state) {
            case WAITING, SENT_BACK, LISTED -> this;
            case WITHDRAWN -> with(terms, photoId, State.WAITING, "");
        };
    }

    public Product sendBack(String why) {
        return switch (state) {
            case WAITING -> with(terms, photoId, State.SENT_BACK, why);
            case SENT_BACK, LISTED, WITHDRAWN -> throw new ProductNotWaiting(title());
        };
    }

    /** The makers put right what staff asked for, and hand it in again. */
    public Product mend(String newTitle, String newDescription, @Nullable UUID newPhotoId) {
        return switch (state) {
            case WAITING, SENT_BACK ->
                with(
                        terms.reworded(newTitle, newDescription),
                        newPhotoId == null ? photoId : newPhotoId,
                        State.WAITING,
                        "");
            case LISTED, WITHDRAWN -> throw new ProductAlreadyChecked(title());
        };
    }

    /** Puts it on sale, or changes what it is on sale with. */
    public Product list(Terms newTerms) {
        return with(newTerms, photoId, State.LISTED, "");
    }

    /** What staff look at is shown in another picture; while the makers are asked to mend it, theirs is the next one. */
    public Product picturedIn(UUID newPhotoId) {
        return switch (state) {
            case WAITING, LISTED, WITHDRAWN -> with(terms, newPhotoId, state, "");
            case SENT_BACK -> throw new ProductNotListed(title());
        };
    }

    public Product withdraw() {
        return switch (state) {
            case LISTED -> with(terms, photoId, State.WITHDRAWN, "");
            case WAITING, SENT_BACK, WITHDRAWN -> throw new ProductNotListed(title());
        };
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isListed() {
        return state == State.LISTED;
    }

    public String title() {
        return terms.title();
    }

    private Product with(Terms newTerms, @Nullable UUID newPhotoId, State newState, String newNote) {
        return new Product(id, newTerms, newPhotoId, newState, newNote, madeAt, version);
    }
}
