package mizuhiki.stream.airtime;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.show.Show;

/**
 * What could be shown next.
 *
 * @param picks in the order in which they would come
 * @param makers in order of their names
 */
record Outlook(Show show, int weeks, List<Pick> picks, List<MakerLine> makers) {

    /** A piece that could be shown, and for how long it was in these weeks. */
    record Pick(Piece piece, List<String> makers, int minutes) {}

    /**
     * Whose pieces these are.
     *
     * @param minutes their pieces were shown in these weeks
     * @param plannedMinutes in the show that is being planned
     * @param pieces that could be shown
     */
    record MakerLine(UUID personId, String name, int minutes, int plannedMinutes, List<String> pieces) {}

    record Things(Show show, int weeks, RunSheet sheet, Rundown rundown, List<Piece> forSale) {

        List<Piece> available() {
            return forSale.stream()
                    .filter(piece -> !sheet.productIds().contains(piece.productId()))
                    .toList();
        }

        int room() {
            return show.plannedMinutes() - rundown.minutes();
        }

        List<UUID> productIds(Airtime airtime) {
            return Stream.of(
                            airtime.lengths().keySet(),
                            sheet.productIds(),
                            forSale.stream().map(Piece::productId).toList())
                    .flatMap(Collection::stream)
                    .distinct()
                    .toList();
        }
    }

    static Outlook of(Things things, Airtime airtime, Seen past, Map<UUID, String> names) {
        var planned = new Seen(past.makers(), Map.of()).and(things.sheet().items());
        var picks =
                Balance.proposed(
                                things.available(),
                                airtime,
                                past.and(things.sheet().items()),
                                things.room())
                        .stream()
                        .map(piece -> pick(piece, airtime, past, names))
                        .toList();
        var makers = names.keySet().stream()
                .map(maker -> line(maker, things, new Sums(past, planned), names))
                .sorted(Comparator.comparing(MakerLine::name).thenComparing(MakerLine::personId))
                .toList();
        return new Outlook(things.show(), things.weeks(), picks, makers);
    }

    private record Sums(Seen past, Seen planned) {}

    private static Pick pick(Piece piece, Airtime airtime, Seen past, Map<UUID, String> names) {
        var makers = past.makersOf(piece.productId()).stream()
                .map(maker -> names.getOrDefault(maker, ""))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
        return new Pick(piece, makers, airtime.minutes(piece.productId()));
    }

    private static MakerLine line(UUID maker, Things things, Sums sums, Map<UUID, String> names) {
        var pieces = things.available().stream()
                .filter(piece -> sums.past().makersOf(piece.productId()).contains(maker))
                .map(Piece::title)
                .toList();
        return new MakerLine(
                maker,
                names.getOrDefault(maker, ""),
                sums.past().minutesOf(maker),
                sums.planned().minutesOf(maker),
                pieces);
    }
}
