package mizuhiki.stream.floor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;

/** What one sees standing on the floor. */
record FloorView(
        Show show, Crew crew, List<Line> lines, @Nullable UUID pinned, int minute) {

    record Line(Piece piece, int plannedMinutes, boolean now) {}

    record Things(RunSheet sheet, Map<UUID, Piece> known, List<AirEntry> log) {

        @Nullable
        UUID pinned() {
            return log.reversed().stream()
                    .map(AirEntry::productId)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        List<Line> lines() {
            var pinned = pinned();
            return sheet.items().stream()
                    .<Line>mapMulti((item, lines) -> {
                        var piece = known.get(item.productId());
                        if (piece != null) {
                            lines.accept(new Line(
                                    piece,
                                    item.plannedMinutes(),
                                    item.productId().equals(pinned)));
                        }
                    })
                    .toList();
        }
    }

    static FloorView of(Show show, Crew crew, Things things, int minute) {
        return new FloorView(show, crew, things.lines(), things.pinned(), minute);
    }

    /** The first on the sheet after the one shown now; after the last there is none. */
    public @Nullable Piece next() {
        var now = lines.stream().map(line -> line.piece().productId()).toList().indexOf(pinned);
        return now + 1 < lines.size() ? lines.get(now + 1).piece() : null;
    }

    public @Nullable Piece current() {
        return lines.stream().filter(Line::now).map(Line::piece).findFirst().orElse(null);
    }
}
