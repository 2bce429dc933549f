package mizuhiki.catalog.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.material.Entries.NewMaterial;
import mizuhiki.catalog.material.Entries.Receipt;
import mizuhiki.catalog.material.Entries.Use;
import mizuhiki.catalog.material.Unwritten.MaterialNotThereYet;
import mizuhiki.catalog.material.Unwritten.MaterialTooLittle;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** Slips in any order: what is refused would have left some day with less than nothing, and what is taken leaves none so. */
@CatalogTest
class BookDaysPropertyTests {

    private static final int SLIPS = 60;
    private static final int DAYS = 8;

    @Autowired
    TestPeople people;

    @Autowired
    Keeping keeping;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    private final LocalDate today = Moment.dayOf(Instant.now());

    /** What was left at the end of each day, however it is ordered. */
    private static final class Shelf {

        private final TreeMap<LocalDate, long[]> moved = new TreeMap<>();

        void move(LocalDate day, long pieces, long yen) {
            var sums = moved.computeIfAbsent(day, none -> new long[2]);
            sums[0] += pieces;
            sums[1] += yen;
        }

        /** @return whether every day is left with something, or with nothing worth nothing */
        boolean isSound() {
            long pieces = 0;
            long yen = 0;
            for (var sums : moved.values()) {
                pieces += sums[0];
                yen += sums[1];
                if (pieces < 0 || yen < 0 || pieces == 0 && yen != 0) {
                    return false;
                }
            }
            return true;
        }

        long left() {
            return moved.values().stream().mapToLong(sums -> sums[0]).sum();
        }

        /** Half up, of all that is there now. */
        long worth(long part) {
            var yen = moved.values().stream().mapToLong(sums -> sums[1]).sum();
            return left() == 0 ? 0 : Math.floorDiv(2 * yen * part + left(), 2 * left());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 50, 500})
    void noDayIsEverLeftWithLessThanNothing(long seed) {
        var random = new Random(seed);
        var office = people.office().id();
        var bench = new TestShelf(office, database, stock);
        var viewer = new Viewer(people.staff(office), office, Set.of(Role.STAFF), "職員", TextLevel.NORMAL, false);
        var lot = bench.lotOf(bench.made(1));
        var material = bench.in(keeping.add(new NewMaterial("糸", "本", null))).id();
        var shelf = new Shelf();
        var refused = 0;

        for (var slip = 0; slip < SLIPS; slip++) {
            var day = today.minusDays(random.nextInt(DAYS));
            long pieces = 1 + random.nextInt(6);
            if (random.nextInt(3) == 0) {
                long yen = random.nextInt(90);
                bench.in(keeping.receive(material, new Receipt(null, BigDecimal.valueOf(pieces), yen, day), viewer));
                shelf.move(day, pieces, yen);
            } else {
                refused += use(bench, shelf, new Slip(material, lot, day, pieces), viewer) ? 0 : 1;
            }
            assertThat(shelf.isSound()).as("after slip %d", slip).isTrue();
        }
        assertThat(refused).isBetween(1, SLIPS / 2);
    }

    private record Slip(UUID material, UUID lot, LocalDate day, long pieces) {}

    private boolean use(TestShelf bench, Shelf shelf, Slip slip, Viewer viewer) {
        var worth = shelf.worth(slip.pieces());
        var written = bench.in(keeping.use(
                        slip.material(),
                        new Use(null, slip.lot(), BigDecimal.valueOf(slip.pieces()), slip.day()),
                        viewer)
                .map(movement -> true)
                .onErrorReturn(MaterialNotThereYet.class, false)
                .onErrorReturn(MaterialTooLittle.class, false));
        shelf.move(slip.day(), -slip.pieces(), -worth);
        assertThat(written).as("%s of %s", slip.pieces(), slip.day()).isEqualTo(shelf.isSound());
        if (!written) {
            shelf.move(slip.day(), slip.pieces(), worth);
        }
        return written;
    }
}
