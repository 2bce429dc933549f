package mizuhiki.stream.rundown;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.runsheet.Turn;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a show. A piece is known by the id of its product and has no title of its own.
 *
 * @param note what is told or shown: of a piece, the story of its makers
 */
public record Segment(
        UUID id,
        Kind kind,
        @Nullable String title,
        @Nullable String note,
        int minutes) {

    public enum Kind {
        OPENING,
        PIECE,
        DEMONSTRATION,
        BREAK,
        CLOSING;

        /** What staff may add: pieces come from the run sheet. */
        public static List<Kind> besidePieces() {
            return List.of(OPENING, DEMONSTRATION, BREAK, CLOSING);
        }
    }

    static Segment of(SegmentPlan plan) {
        return new Segment(UuidCreator.getTimeOrderedEpoch(), plan.kind(), plan.title(), plan.note(), plan.minutes());
    }

    Segment as(SegmentPlan plan) {
        if (isPiece() != (plan.kind() == Kind.PIECE)) {
            throw new PiecesComeFromRunSheet();
        }
        return new Segment(id, plan.kind(), isPiece() ? null : plan.title(), plan.note(), plan.minutes());
    }

    Segment lasting(int otherMinutes) {
        return new Segment(id, kind, title, note, otherMinutes);
    }

    /** The piece as its run sheet has it, told of as before. */
    static Segment of(Item item, @Nullable String note) {
        return new Segment(item.productId(), Kind.PIECE, null, note, item.plannedMinutes());
    }

    public boolean isPiece() {
        return kind == Kind.PIECE;
    }

    Turn turn() {
        return new Turn(id, minutes);
    }
}
