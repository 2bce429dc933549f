package mizuhiki.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.house.Cast;
import mizuhiki.house.Voice;
import tools.jackson.databind.JsonNode;

/** Things being made, checked and put on sale. */
public record Bench(Cast cast, LocalDate day) {

    private static final String LOTS = "/api/v1/catalog/lots";
    private static final String PRODUCTS = "/api/v1/catalog/products/";

    /** A photo as a phone takes it, position and all. */
    static byte[] photoWithPosition() {
        try {
            return Files.readAllBytes(Path.of("../catalog-service/src/test/resources/photos/gps-DSCN0010.jpg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first maker registers it; emits the finished lot. */
    public JsonNode make(String title, int pieces, Map<String, Integer> minutesByMaker) {
        var maker = speaking(minutesByMaker.keySet().iterator().next());
        var lot = LOTS + "/" + maker.post(LOTS, Map.of()).get("id").asString();
        maker.upload(lot + "/photo", "photo", photoWithPosition());
        maker.put(lot + "/thing", Map.of("title", title, "description", "絹の水引", "quantity", pieces));
        maker.put(lot + "/makers", Map.of("makers", shares(minutesByMaker)));
        return maker.post(lot + "/finish", Map.of());
    }

    public JsonNode list(UUID productId, Map<String, Object> form) {
        var staff = cast.staff().on(day, 16);
        var version = staff.get(PRODUCTS + productId).get("version").asInt();
        return staff.put(PRODUCTS + productId + "/listing", form, version);
    }

    /** The proceeds. */
    int estimate(UUID productId, int price, int materialCost) {
        return cast.staff()
                .get(PRODUCTS + "%s/estimate?price=%d&materialCost=%d".formatted(productId, price, materialCost))
                .get("proceeds")
                .asInt();
    }

    JsonNode stock(String path) {
        return cast.staff().get("/api/v1/catalog/stock" + path);
    }

    public void openShop() {
        var terms = Map.of(
                "validFrom",
                day,
                "shippingFee",
                370,
                "paymentDays",
                7,
                "deliveryTime",
                "入金から5日以内に発送します",
                "pickupPlace",
                "みずひき作業所の窓口",
                "returnTerms",
                "8日以内にご連絡ください",
                "otherCosts",
                "振込手数料はご負担ください",
                "shippingCost",
                370,
                "channelFeeRate",
                0);
        cast.manager().on(day, 9).post("/api/v1/orders/terms", terms);
    }

    private List<Map<String, Object>> shares(Map<String, Integer> minutesByMaker) {
        return minutesByMaker.entrySet().stream()
                .map(share -> Map.<String, Object>of("personId", cast.id(share.getKey()), "minutes", share.getValue()))
                .toList();
    }

    private Voice speaking(String name) {
        return cast.voice(name).on(day, 15);
    }
}
