package mizuhiki.stream.airtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.runsheet.Item;

/** Which pieces could be shown so that makers who were seldom seen come up, one after the other. */
final class Balance {

    private Balance() {}

    /** As many as there is room for; each counts as shown before the next is chosen, so that makers take turns. */
    static List<Piece> proposed(List<Piece> available, Airtime airtime, Seen seen, int roomMinutes) {
        var left = new ArrayList<>(available);
        var chosen = new ArrayList<Piece>();
        var now = seen;
        while (!left.isEmpty() && (chosen.size() + 1) * Item.USUAL_MINUTES <= roomMinutes) {
            var next = next(left, airtime, now);
            left.remove(next);
            chosen.add(next);
            now = now.and(next.productId(), Item.USUAL_MINUTES);
        }
        return List.copyOf(chosen);
    }

    private static Piece next(List<Piece> left, Airtime airtime, Seen now) {
        return left.stream()
                .min(Comparator.<Piece>comparingInt(piece -> now.leastMinutes(piece.productId()))
                        .thenComparingInt(piece -> airtime.minutes(piece.productId()))
                        .thenComparing(Piece::title)
                        .thenComparing(Piece::productId))
                .orElseThrow();
    }
}
