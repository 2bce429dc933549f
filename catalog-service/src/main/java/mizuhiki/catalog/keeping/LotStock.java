package mizuhiki.catalog.keeping;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.catalog.stock.PlaceCount;

/** A lot: what has become of its pieces, and where the others are. */
record LotStock(UUID lotId, Instant madeAt, List<PlaceCount> places) {

    private static final int DRAWN_MAX = 12;

    /** In the order given. */
    static List<LotStock> of(Collection<PlaceCount> places) {
        return places.stream()
                .collect(Collectors.groupingBy(PlaceCount::lotId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(lot -> new LotStock(lot.getFirst().lotId(), lot.getFirst().madeAt(), lot))
                .toList();
    }

    /** Where pieces of it are in the house. */
    public List<PlaceCount> standing() {
        return places.stream().filter(place -> place.onHand() > 0).toList();
    }

    /** Whether staff can keep some aside; what is kept for a show is for its show. */
    public boolean anyFree() {
        return places.stream().anyMatch(place -> !place.place().isPool() && place.available() > 0);
    }

    public int pieces() {
        return figures().stream().mapToInt(Figure::pieces).sum();
    }

    /** Those that are not zero. */
    public List<Figure> figures() {
        return Stream.of(
                        figure("AVAILABLE", "●", PlaceCount::available),
                        figure("HELD", "◐", PlaceCount::held),
                        figure("ALLOCATED", "◎", PlaceCount::allocated),
                        figure("SHIPPED", "○", PlaceCount::shipped),
                        figure("WRITTEN_OFF", "×", PlaceCount::writtenOff))
                .filter(figure -> figure.pieces() > 0)
                .toList();
    }

    private Figure figure(String name, String mark, ToIntFunction<PlaceCount> pieces) {
        return new Figure(name, mark, places.stream().mapToInt(pieces).sum());
    }

    /** @param mark a piece, full as long as it is free */
    record Figure(String name, String mark, int pieces) {

        /** Many are better told than drawn. */
        public String drawn() {
            return pieces <= DRAWN_MAX ? mark.repeat(pieces) : mark;
        }
    }
}
