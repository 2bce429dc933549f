package mizuhiki.catalog.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.material.Entries.Count;
import mizuhiki.catalog.material.Entries.NewMaterial;
import mizuhiki.catalog.material.Entries.Receipt;
import mizuhiki.catalog.material.Entries.TakingBack;
import mizuhiki.catalog.material.Entries.Use;
import mizuhiki.catalog.material.Unwritten.MaterialTooLittle;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** Whatever happens, in whatever order: the book and a plain model have the same, to the yen. */
@CatalogTest
class StockBookPropertyTests {

    private static final int MOVEMENTS = 150;

    @Autowired
    TestPeople people;

    @Autowired
    Keeping keeping;

    @Autowired
    Materials materials;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    /** In thousandths and yen; exact, and knowing nothing of the database. */
    private static final class Model {

        private long quantity;
        private long yen;
        private final List<Past> past = new ArrayList<>();

        private record Past(UUID id, long quantity, long yen) {}

        void move(UUID id, long moved, long worth) {
            quantity += moved;
            yen += worth;
            past.add(new Past(id, moved, worth));
        }

        /** Half up. */
        long worth(long part) {
            return quantity == 0
                    ? 0
                    : BigInteger.valueOf(2 * yen)
                            .multiply(BigInteger.valueOf(part))
                            .add(BigInteger.valueOf(quantity))
                            .divide(BigInteger.valueOf(2 * quantity))
                            .longValueExact();
        }

        boolean canTakeBack(Past mistake) {
            var left = quantity - mistake.quantity;
            var worth = yen - mistake.yen;
            return left >= 0 && worth >= 0 && (left > 0 || worth == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 40, 4000})
    void valueAndQuantityNeverDrift(long seed) {
        var random = new Random(seed);
        var office = people.office().id();
        var shelf = new TestShelf(office, database, stock);
        var viewer = new Viewer(people.staff(office), office, Set.of(Role.STAFF), "職員", TextLevel.NORMAL, false);
        var lot = shelf.lotOf(shelf.made(1));
        var material = shelf.in(keeping.add(new NewMaterial("糸", "m", null))).id();
        var model = new Model();

        for (var turn = 0; turn < MOVEMENTS; turn++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> receive(random, model, shelf, material, viewer);
                case 2 -> count(random, model, shelf, material, viewer);
                case 3 -> takeBack(random, model, shelf, material, viewer);
                default -> use(random, model, shelf, material, viewer, lot);
            }
            var kept = shelf.in(materials.get(material));
            assertThat(kept.value().amount()).as("value after turn %d", turn).isEqualTo(model.yen);
            assertThat(kept.quantity())
                    .as("quantity after turn %d", turn)
                    .isEqualByComparingTo(decimal(model.quantity));
        }
        assertThat(shelf.number(
                        "select sum(value)::bigint from catalog.material_movement where material_id = '%s'", material))
                .isEqualTo(model.yen);
    }

    private void receive(Random random, Model model, TestShelf shelf, UUID material, Viewer viewer) {
        var quantity = 1 + random.nextInt(50_000);
        var yen = random.nextInt(4) == 0 ? 0 : random.nextInt(9_000);
        var written =
                shelf.in(keeping.receive(material, new Receipt(null, decimal(quantity), (long) yen, null), viewer));
        model.move(written.id(), quantity, yen);
    }

    private void use(Random random, Model model, TestShelf shelf, UUID material, Viewer viewer, UUID lot) {
        if (model.quantity == 0) {
            return;
        }
        var all = random.nextInt(10) == 0;
        var quantity = all ? model.quantity : 1 + random.nextLong(model.quantity);
        var written = shelf.in(keeping.use(material, new Use(null, lot, decimal(quantity), null), viewer));
        model.move(written.id(), -quantity, -model.worth(quantity));
    }

    private void count(Random random, Model model, TestShelf shelf, UUID material, Viewer viewer) {
        var found = Math.max(0, model.quantity + random.nextInt(4_000) - 3_000);
        var moved = found - model.quantity;
        var worth = Long.signum(moved) * model.worth(Math.abs(moved));
        var count = new Count(decimal(found), decimal(model.quantity), "棚卸し");
        model.move(shelf.in(keeping.count(material, count, viewer)).id(), moved, worth);
    }

    private void takeBack(Random random, Model model, TestShelf shelf, UUID material, Viewer viewer) {
        if (model.past.isEmpty()) {
            return;
        }
        var mistake = model.past.remove(random.nextInt(model.past.size()));
        var taken = keeping.takeBack(material, mistake.id(), new TakingBack("まちがい"), viewer);
        if (model.canTakeBack(mistake)) {
            shelf.in(taken);
            model.quantity -= mistake.quantity();
            model.yen -= mistake.yen();
        } else {
            assertThat(shelf.in(taken.map(written -> "written").onErrorReturn(MaterialTooLittle.class, "refused")))
                    .isEqualTo("refused");
        }
    }

    private static BigDecimal decimal(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3);
    }
}
