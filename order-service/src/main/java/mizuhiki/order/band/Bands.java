package mizuhiki.order.band;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say about an average in a month of service.
 *
 * @param found one where it is determined; both where it is not known which table counts; none where no table for the
 *     capacity is stored
 */
record Bands(YearMonth month, Yen average, boolean determined, List<Band> found) {

    /** @param tables of several that begin on one day, the one entered last comes last */
    static Bands of(YearMonth month, Yen average, FeeStanding standing, List<BandTable> tables) {
        var stored = tables.stream()
                .filter(table -> table.isFor(month.atDay(1), standing.capacity()))
                .filter(table -> table.head().appliesTo().isOpenTo(standing))
                .toList();
        var chosen = stored.stream()
                .filter(table -> table.head().appliesTo().covers(standing))
                .reduce(BandTable::later);
        var open = stored.stream()
                .collect(toMap(table -> table.head().appliesTo(), table -> table, BandTable::later, TreeMap::new));
        var counting = chosen.map(List::of).orElseGet(() -> List.copyOf(open.values()));
        return new Bands(month, average, chosen.isPresent(), bands(average, standing, counting));
    }

    private static List<Band> bands(Yen average, FeeStanding standing, List<BandTable> tables) {
        return tables.stream()
                .map(table -> table.band(average, standing))
                .filter(Objects::nonNull)
                .toList();
    }

    public boolean isStored() {
        return !found.isEmpty();
    }

    public @Nullable Band band() {
        return determined && isStored() ? found.getFirst() : null;
    }
}
