package mizuhiki.stream.airtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.show.Show;

/**
 * What lies on the table while a show is planned.
 *
 * @param known the pieces on the run sheet
 * @param forSale all that could be shown
 */
record Things(Show show, int weeks, Plan plan, Map<UUID, Piece> known, List<Piece> forSale) {

    /** Of a show that is full already, a few are proposed all the same: it is for staff to say what makes room. */
    private static final int FEW = 3;

    record Plan(RunSheet sheet, Rundown rundown) {}

    RunSheet sheet() {
        return plan.sheet();
    }

    List<Piece> available() {
        return forSale.stream()
                .filter(piece -> !sheet().productIds().contains(piece.productId()))
                .toList();
    }

    List<Option> addable() {
        return available().stream()
                .map(piece -> new Option(piece.productId(), piece.title(), Item.USUAL_MINUTES))
                .toList();
    }

    /** Those on the run sheet as it stands. */
    List<Option> placed() {
        return sheet().items().stream()
                .flatMap(item -> Stream.ofNullable(known.get(item.productId()))
                        .map(piece -> new Option(piece.productId(), piece.title(), item.plannedMinutes())))
                .toList();
    }

    /** How many more there is time for. */
    int room() {
        return Math.max(0, show.plannedMinutes() - plan.rundown().minutes()) / Item.USUAL_MINUTES;
    }

    int proposable() {
        return Math.max(room(), FEW);
    }

    List<UUID> productIds(Airtime airtime) {
        return Stream.of(
                        airtime.lengths().keySet(),
                        sheet().productIds(),
                        forSale.stream().map(Piece::productId).toList())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
