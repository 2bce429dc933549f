package mizuhiki.order.band;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say about an average in a month of service.
 *
 * @param found one where it is determined; both where it is not known which table counts; none where no table for the
 *     capacity is stored
 */
record Bands(YearMonth month, Yen average, boolean determined, List<Band> found) {

    static Bands of(YearMonth month, Yen average, FeeStanding standing, List<BandTable> tables) {
        var stored = tables.stream()
                .filter(table -> table.isFor(month.atDay(1), standing.capacity()))
                .filter(table -> table.head().appliesTo().isOpenTo(standing))
                .toList();
        var chosen = stored.stream()
                .filter(table -> table.head().appliesTo().covers(standing))
                .toList();
        var determined = chosen.size() == 1;
        return new Bands(month, average, determined, bands(average, standing, determined ? chosen : stored));
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
