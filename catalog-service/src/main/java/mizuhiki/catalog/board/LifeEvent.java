package mizuhiki.catalog.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.made.MadeLot;
import mizuhiki.catalog.made.Share;
import mizuhiki.catalog.product.ProductStep;
import mizuhiki.catalog.shelf.Movement;
import org.jspecify.annotations.Nullable;

/**
 * A moment in the life of a piece.
 *
 * @param kind such as {@code MADE}, {@code LISTED}, {@code SOLD}
 * @param people who did it; the makers of a lot with their minutes
 */
record LifeEvent(
        String kind,
        Instant at,
        int quantity,
        List<Doer> people,
        String note,
        @Nullable UUID photoId) {

    static LifeEvent of(MadeLot lot) {
        var makers = lot.shares().stream().map(Doer::of).toList();
        return new LifeEvent("MADE", lot.finishedAt(), lot.quantity(), makers, "", null);
    }

    static LifeEvent of(ProductStep step) {
        return new LifeEvent(
                step.kind().name(),
                step.happenedAt(),
                0,
                List.of(new Doer(step.personId(), 0)),
                step.note(),
                step.photoId());
    }

    static LifeEvent of(Movement movement) {
        var person = movement.personId();
        var people = person == null ? List.<Doer>of() : List.of(new Doer(person, 0));
        return new LifeEvent(
                movement.kind().name(), movement.movedAt(), movement.quantity(), people, movement.reason(), null);
    }

    /** @param minutes zero where time does not matter */
    record Doer(UUID personId, int minutes) {

        static Doer of(Share share) {
            return new Doer(share.personId(), share.minutes());
        }
    }
}
