package mizuhiki.stream.scene;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowState;
import org.jspecify.annotations.Nullable;

/**
 * A show at one moment.
 *
 * @param pinned the product being shown; null before the first
 * @param onStage only those who are seen or heard and agreed to be named in public
 * @param longPast whether by its plan it should have been over for long
 */
public record Scene(Show show, List<Line> lines, @Nullable UUID pinned, List<OnStage> onStage, boolean longPast) {

    /** A piece of the run sheet, and whether it is the one being shown. */
    public record Line(Piece piece, Item item, boolean now) {}

    public record OnStage(String role, String stageName) {}

    static Scene of(Show show, Things things, Map<UUID, Piece> known) {
        return new Scene(show, things.lines(known), things.pinned(), things.onStage(), show.isLongPast(things.now()));
    }

    record Things(RunSheet sheet, @Nullable UUID pinned, List<OnStage> onStage, Instant now) {

        List<Line> lines(Map<UUID, Piece> known) {
            return sheet.items().stream()
                    .flatMap(item ->
                            Stream.ofNullable(known.get(item.productId())).map(piece -> line(item, piece)))
                    .toList();
        }

        private Line line(Item item, Piece piece) {
            return new Line(piece.offeredBy(item.mode()), item, item.productId().equals(pinned));
        }
    }

    /** Whether it seems that nobody thought of ending it. */
    public boolean leftOpen() {
        return longPast && show.state() == ShowState.ON_AIR;
    }

    /** What its people agreed to was for the show: it does not outlast it where nobody ends or even begins it. */
    public boolean isOver() {
        return longPast || show.state().isOver();
    }

    public @Nullable Line current() {
        return lines.stream().filter(Line::now).findFirst().orElse(null);
    }

    /** The first on the sheet after the one shown now; after the last there is none. */
    public @Nullable Line next() {
        var now = lines.stream().map(Line::now).toList().indexOf(true);
        return now + 1 < lines.size() ? lines.get(now + 1) : null;
    }
}
