package mizuhiki.demo.house;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A buyer claims and orders; staff and packers do the rest. */
public record DemoSale(DemoCast cast, String orderId, long total) {

    private static final List<String> BUYERS = List.of("青木 まり", "石田 浩", "内田 香織", "遠藤 俊介", "大野 千秋", "加藤 明子");
    private static final String ORDERS = "/api/v1/orders/";

    public static void openShop(DemoCast cast, LocalDate day) {
        var terms = new LinkedHashMap<String, Object>(Map.of(
                "validFrom",
                day,
                "shippingFee",
                370,
                "paymentDays",
                7,
                "deliveryTime",
                "お支払いを確認してから、5日以内に発送します。",
                "pickupPlace",
                cast.office().name() + "の作業所（平日 午前10時から午後4時）"));
        terms.put("returnTerms", "お届けから8日以内にご連絡いただければ、未使用のものをお受けします。送料はお客さまのご負担です。");
        terms.put("otherCosts", "お振り込みの手数料");
        terms.put("shippingCost", 370);
        terms.put("channelFeeRate", 360);
        cast.speaking(cast.manager(), DemoCalendar.at(day, 9, 0)).post("/api/v1/orders/terms", terms);
    }

    public static DemoSale order(DemoCast cast, UUID productId, Instant when) {
        return order(cast, productId, when, Map.of("productId", productId, "quantity", 1));
    }

    public static DemoSale order(DemoCast cast, DemoShow show, UUID productId, Instant when) {
        return order(cast, productId, when, Map.of("productId", productId, "quantity", 1, "showId", show.showId()));
    }

    private static DemoSale order(DemoCast cast, UUID productId, Instant when, Map<String, Object> claim) {
        var slug = cast.office().slug();
        var buyer = cast.buyer(when);
        var claimed = buyer.post("/api/v1/claim/" + slug, claim);
        var number = Math.floorMod(productId.hashCode(), BUYERS.size());
        var entries = Map.of(
                "name",
                BUYERS.get(number),
                "postalCode",
                "530-000" + number,
                "address",
                "大阪市北区見本町" + (number + 1) + "-1",
                "email",
                "buyer" + number + "@example.jp",
                "delivery",
                "SHIPPING",
                "payment",
                "BANK_TRANSFER");
        var placed = buyer.post(
                "/api/v1/shop/" + slug + "/orders",
                Map.of("ticket", claimed.get("ticket").asString(), "entries", entries));
        return new DemoSale(
                cast, placed.get("id").asString(), placed.get("total").asLong());
    }

    public DemoSale pay(Instant when) {
        cast.speaking(cast.staff(3), when).put(ORDERS + orderId + "/payment", null);
        return this;
    }

    public DemoSale pack(Instant when, Map<String, Integer> minutesByPacker) {
        var packers = minutesByPacker.entrySet().stream()
                .map(packer -> Map.of("personId", cast.id(packer.getKey()), "minutes", packer.getValue()))
                .toList();
        cast.speaking(packerIn(minutesByPacker), when).put(ORDERS + orderId + "/packing", Map.of("packers", packers));
        return this;
    }

    public DemoSale ship(Instant when, long channelFee) {
        var shipment = Map.of(
                "carrier",
                "日本郵便",
                "trackingNumber",
                "%012d".formatted(Math.floorMod(orderId.hashCode(), 1_000_000_000)),
                "shippingCost",
                370,
                "channelFee",
                channelFee);
        cast.speaking(cast.staff(3), when).put(ORDERS + orderId + "/shipment", shipment);
        return this;
    }

    public void comeBack(Instant when) {
        cast.speaking(cast.staff(3), when)
                .put(ORDERS + orderId + "/return", Map.of("id", UUID.randomUUID(), "resellable", true));
    }

    private static String packerIn(Map<String, Integer> minutesByPacker) {
        return minutesByPacker.keySet().iterator().next();
    }
}
