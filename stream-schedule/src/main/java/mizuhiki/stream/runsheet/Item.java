package mizuhiki.stream.runsheet;

import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.event.StreamEvent.RunSheetSet.Line;
import org.jspecify.annotations.Nullable;

/**
 * A product on a run sheet: how long it is meant to be shown, and how viewers claim it.
 *
 * @param label what viewers write to claim it: "3", "B2"
 * @param holdMinutes how long a claim keeps a piece aside, where the mode is to hold first
 * @param kept how many pieces are withdrawn from the other channels for the show
 */
public record Item(UUID productId, int plannedMinutes, String label, ClaimMode mode, int holdMinutes, int kept) {

    public static final int USUAL_MINUTES = 5;
    private static final int USUAL_HOLD_MINUTES = 10;

    static Item usual(UUID productId, String label) {
        return new Item(productId, USUAL_MINUTES, label, ClaimMode.HOLD_FIRST, USUAL_HOLD_MINUTES, 0);
    }

    /** What staff leave out stays as it is. */
    Item with(Wish wish) {
        return new Item(
                productId,
                or(plannedMinutes, wish.plannedMinutes()),
                or(label, wish.label()),
                or(mode, wish.mode()),
                or(holdMinutes, wish.holdMinutes()),
                or(kept, wish.kept()));
    }

    Line line() {
        return new Line(productId, label, mode, holdMinutes, kept);
    }

    private static <T> T or(T present, @Nullable T wished) {
        return Objects.requireNonNullElse(wished, present);
    }
}
