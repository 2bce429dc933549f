package mizuhiki.demo.house;

import java.time.Instant;
import java.util.Map;
import mizuhiki.demo.house.DemoOffice.DemoPiece;
import mizuhiki.demo.picture.Craft;

/**
 * What things are made of: staff buy it, and write down what went into which lot.
 *
 * @param cordId 水引, of which every cord piece takes some
 */
public record DemoMaterials(DemoCast cast, String cordId) {

    private static final String MATERIALS = "/api/v1/catalog/materials";
    private static final long YEN_A_CORD = 20;

    /** Cord for months, and clasps that run short. */
    public static DemoMaterials bought(DemoCast cast, Instant when) {
        var staff = cast.speaking(cast.staff(1), when);
        var cord = added(staff, "水引（60cm）", "本", 300);
        buy(staff, cord, 3_000, 60_300);
        buy(staff, added(staff, "ブローチの金具", "こ", 50), 40, 3_190);
        buy(staff, added(staff, "和紙", "まい", 20), 120, 14_400);
        return new DemoMaterials(cast, cord);
    }

    public void buyMore(Instant when) {
        buy(cast.speaking(cast.staff(1), when), cordId, 500, 10_900);
    }

    void use(DemoPiece piece, String lotId, Instant when) {
        if (piece.craft() == Craft.CORD) {
            var cords = Math.max(1, piece.material() * piece.quantity() / YEN_A_CORD);
            var use = Map.of("lotId", lotId, "quantity", cords);
            cast.speaking(cast.staff(1), when).post(MATERIALS + "/" + cordId + "/uses", use);
        }
    }

    private static String added(OfficeClient staff, String name, String unit, int low) {
        return staff.post(MATERIALS, Map.of("name", name, "unit", unit, "low", low))
                .get("id")
                .asString();
    }

    private static void buy(OfficeClient staff, String materialId, int quantity, int yen) {
        staff.post(MATERIALS + "/" + materialId + "/receipts", Map.of("quantity", quantity, "yen", yen));
    }
}
