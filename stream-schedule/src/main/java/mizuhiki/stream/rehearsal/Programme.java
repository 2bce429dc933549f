package mizuhiki.stream.rehearsal;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.market.StagedPiece;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.runsheet.RunSheet;

/** What is shown, how it is claimed, and what comes in between. */
record Programme(RunSheet sheet, Rundown rundown, Map<UUID, Piece> known) {

    /** Openings, breaks and whatever is not known of take their time, too. */
    List<StagedPiece> pieces() {
        var items = sheet.items().stream().collect(toMap(Item::productId, item -> item));
        var staged = new ArrayList<StagedPiece>();
        int minutesBefore = 0;
        for (var segment : rundown.segments()) {
            var item = items.get(segment.id());
            var piece = known.get(segment.id());
            if (item == null || piece == null) {
                minutesBefore += segment.minutes();
            } else {
                staged.add(staged(item, piece, minutesBefore));
                minutesBefore = 0;
            }
        }
        return List.copyOf(staged);
    }

    /** What was taken off the shop cannot be claimed. */
    private static StagedPiece staged(Item item, Piece piece, int minutesBefore) {
        return new StagedPiece(
                piece.productId(),
                piece.title(),
                piece.price(),
                piece.listed() ? piece.offeredBy(item.mode()).available() : 0,
                item.mode(),
                item.holdMinutes(),
                minutesBefore,
                item.plannedMinutes());
    }
}
