package mizuhiki.catalog.making;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.made.Share;
import mizuhiki.catalog.product.Description;
import org.jspecify.annotations.Nullable;

/**
 * A lot with its makers, as pages and programs see it.
 *
 * @param description as it was typed
 * @param next the first question that has no answer yet, or one that fits no more
 */
record LotView(
        UUID id,
        @Nullable UUID productId,
        String title,
        String description,
        @Nullable UUID photoId,
        int quantity,
        List<Share> makers,
        @Nullable Instant finishedAt,
        int version,
        Question next) {

    /** What is asked, one a page. */
    enum Question {
        PHOTO,
        WHAT,
        WHO,
        CHECK,
        DONE
    }

    static LotView of(Lot lot, List<Share> makers) {
        var thing = lot.thing();
        return new LotView(
                lot.id(),
                lot.productId(),
                thing.title(),
                Description.typed(thing.description()),
                thing.photoId(),
                thing.quantity(),
                makers,
                lot.finishedAt(),
                lot.version(),
                next(lot, makers));
    }

    private static Question next(Lot lot, List<Share> makers) {
        if (lot.isFinished()) {
            return Question.DONE;
        }
        if (lot.thing().photoId() == null) {
            return Question.PHOTO;
        }
        if (lot.thing().title().isEmpty()) {
            return Question.WHAT;
        }
        var quantity = lot.thing().quantity();
        var isTold = !makers.isEmpty() && makers.stream().allMatch(share -> share.fits(quantity));
        return isTold ? Question.CHECK : Question.WHO;
    }
}
