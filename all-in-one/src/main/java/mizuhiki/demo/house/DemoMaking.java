package mizuhiki.demo.house;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.demo.house.DemoOffice.DemoPiece;
import mizuhiki.demo.picture.PiecePicture;
import org.jspecify.annotations.Nullable;

/**
 * Members register what they made; staff check and list it.
 *
 * @param materials null where nobody writes down what was used
 */
public record DemoMaking(DemoCast cast, @Nullable DemoMaterials materials) {

    private static final String LOTS = "/api/v1/catalog/lots/";
    private static final String PHOTOS = "/api/v1/catalog/photos/";
    private static final String PRODUCTS = "/api/v1/catalog/products/";

    public DemoMaking(DemoCast cast) {
        this(cast, null);
    }

    /** Finished and waiting for staff; emits the product's id. */
    public UUID make(DemoPiece piece, Instant when) {
        var lotId = begin(piece, when);
        var makers = piece.makers().entrySet().stream()
                .map(maker -> Map.of("personId", cast.id(maker.getKey()), "minutes", maker.getValue()))
                .toList();
        var maker = cast.speaking(firstMaker(piece), when);
        maker.put(LOTS + lotId + "/makers", Map.of("makers", makers));
        var finished = maker.post(LOTS + lotId + "/finish", null);
        if (materials != null) {
            materials.use(piece, lotId, when);
        }
        return UUID.fromString(finished.get("productId").asString());
    }

    /** Photo and name are there; who made it is still to be said. */
    public String begin(DemoPiece piece, Instant when) {
        var maker = cast.speaking(firstMaker(piece), when);
        var lotId = maker.post("/api/v1/catalog/lots", null).get("id").asString();
        var seed = piece.title().hashCode();
        maker.upload(LOTS + lotId + "/photo", "photo", PiecePicture.jpeg(piece.craft(), seed));
        maker.put(
                LOTS + lotId + "/thing",
                Map.of("title", piece.title(), "description", piece.description(), "quantity", piece.quantity()));
        return lotId;
    }

    /** Nobody can be seen in its picture. */
    public void list(DemoPiece piece, UUID productId, Instant when, String helper, int minutes) {
        var form = new LinkedHashMap<String, Object>(Map.of(
                "title", piece.title(),
                "description", piece.description(),
                "price", piece.price(),
                "materialCost", piece.material()));
        form.put("helperId", cast.id(helper));
        form.put("helperMinutes", minutes);
        var staff = cast.speaking(cast.staff(1), when);
        var product = staff.get(PRODUCTS + productId);
        staff.put(PHOTOS + product.get("photoId").asString() + "/people", Map.of("people", List.of()));
        var version = product.get("version").asInt();
        staff.put(PRODUCTS + productId + "/listing", form, version);
    }

    private static String firstMaker(DemoPiece piece) {
        return piece.makers().keySet().iterator().next();
    }
}
