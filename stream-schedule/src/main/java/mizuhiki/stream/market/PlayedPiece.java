package mizuhiki.stream.market;

import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What became of a piece. Minutes are counted from the beginning of the show.
 *
 * @param reached whether there was time to show it
 * @param takenMinute when all of them were promised to somebody
 * @param soldOutMinute when all of them were paid
 * @param missed who asked and got none
 */
public record PlayedPiece(
        UUID productId,
        String title,
        Yen price,
        int stock,
        int fromMinute,
        int untilMinute,
        boolean reached,
        int claims,
        int sold,
        int left,
        int longestQueue,
        int missed,
        @Nullable Integer takenMinute,
        @Nullable Integer soldOutMinute,
        Yen sales) {

    record Outcome(
            int claims,
            int sold,
            int missed,
            int longestQueue,
            @Nullable Integer takenAt,
            @Nullable Integer soldOutAt) {}

    static PlayedPiece of(Scene scene, Outcome outcome) {
        var piece = scene.piece();
        return new PlayedPiece(
                piece.productId(),
                piece.title(),
                piece.price(),
                piece.stock(),
                scene.fromMinute(),
                scene.untilMinute(),
                scene.reached(),
                outcome.claims(),
                outcome.sold(),
                piece.stock() - outcome.sold(),
                outcome.longestQueue(),
                outcome.missed(),
                minute(outcome.takenAt()),
                minute(outcome.soldOutAt()),
                piece.price().times(outcome.sold()));
    }

    private static @Nullable Integer minute(@Nullable Integer second) {
        return second == null ? null : Integer.valueOf(second / 60);
    }
}
