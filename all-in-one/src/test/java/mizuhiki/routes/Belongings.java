package mizuhiki.routes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.house.Cast;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.story.Bench;
import mizuhiki.story.Counter;
import mizuhiki.story.Payday;
import mizuhiki.story.Studio;

/** Real things of one office, by the names under which routes ask for them. */
record Belongings(Cast cast, Map<String, Object> ids) {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    static Belongings of(Cast cast, Relay relay) {
        var belongings = new Belongings(cast, new HashMap<>());
        belongings.make();
        belongings.count();
        relay.drain().block();
        belongings.plan();
        belongings.sell();
        relay.drain().block();
        belongings.ship();
        relay.drain().block();
        belongings.work();
        belongings.givePaper();
        var show = belongings.onAir();
        relay.drain().block();
        belongings.comment(show);
        return belongings;
    }

    private void make() {
        var bench = new Bench(cast, DAY);
        bench.openShop();
        var lot = bench.make("水引のブローチ", 2, Map.of("はな", 60));
        ids.put("lotId", lot.get("id").asString());
        ids.put("photoId", lot.get("photoId").asString());
        ids.put("productId", lot.get("productId").asString());
        ids.put("personId", cast.id("はな"));
        bench.list(productId(), Map.of("title", "水引のブローチ", "price", 3_000));
    }

    private void count() {
        var line = Map.of("lotId", id("lotId"), "pieces", 2, "expected", 2);
        var count = Map.of("place", "SHELF", "reason", "棚卸し", "lines", List.of(line));
        var sheet = cast.staff().post("/api/v1/catalog/counts", count).get("sheet");
        ids.put("countId", sheet.get("id").asString());
    }

    private void plan() {
        var studio = Studio.plan(cast, DAY.plusDays(10), List.of(productId()));
        var place = studio.role("コメント", "NONE");
        studio.ask(place, "はな").expectStatus().isCreated();
        studio.step("OFFER");
        ids.put("showId", studio.id());
        ids.put("slotId", place.split("/")[6]);
        ids.put("offerId", studio.offerTo("はな").get("id").asString());
    }

    private void sell() {
        var counter = new Counter(cast);
        var order = counter.placed(
                cast.buyer().on(DAY, 17),
                counter.claimed(productId()).get("ticket").asString());
        ids.put("orderId", order.get("id").asString());
        ids.put("key", order.get("key").asString());
        var held = counter.claimed(productId());
        ids.put("holdId", held.get("holdId").asString());
        ids.put("ticket", held.get("ticket").asString());
        ids.put("waiterId", counter.queued(productId()).get("waiterId").asString());
    }

    private Studio onAir() {
        var studio = Studio.plan(cast, DAY.plusDays(20), List.of(productId()));
        studio.step("OFFER");
        studio.start();
        return studio;
    }

    private void comment(Studio studio) {
        var words = Map.of("platform", "YOUTUBE", "author", "みかん", "text", "きれいですね");
        var comment = cast.staff().post("/api/v1/catalog/shows/" + studio.id() + "/comments", words);
        ids.put("commentId", comment.get("commentId").asString());
    }

    private void work() {
        var records = cast.staff().get("/api/v1/work/records?month=2026-10");
        ids.put("recordId", records.get(0).get("id").asString());
        cast.staff().put("/api/v1/work/attendance/2026-10-05/" + cast.id("はな"), Map.of("minutes", 120));
        ids.put("proposalId", new Payday(cast).propose("2026-10"));
    }

    /** So that somebody earned something. */
    private void ship() {
        var order = "/api/v1/orders/" + id("orderId");
        var packer = Map.of("personId", cast.id("はな"), "minutes", 10);
        cast.staff().on(DAY.plusDays(1), 10).put(order + "/payment", Map.of());
        cast.voice("はな").on(DAY.plusDays(1), 11).put(order + "/packing", Map.of("packers", List.of(packer)));
        var shipment = Map.of("carrier", "郵便", "trackingNumber", "123456789012", "shippingCost", 370, "channelFee", 0);
        cast.staff().on(DAY.plusDays(1), 15).put(order + "/shipment", shipment);
    }

    /** The month is closed and paid, and a member gets a paper about the year. */
    private void givePaper() {
        var month = "/api/v1/wages/months/2026-10";
        var closing = DAY.plusMonths(1);
        cast.staff().on(closing, 10).post(month + "/proposals/" + id("proposalId") + "/signature", Map.of());
        cast.manager().on(closing, 11).put(month + "/payment", Map.of());
        var asked = Map.of("personId", cast.id("はな"), "kind", "CALENDAR", "year", closing.getYear());
        var paper = cast.manager().on(closing, 12).post("/api/v1/wages/yearly", asked);
        ids.put("paperId", paper.get("id").asString());
    }

    UUID productId() {
        return UUID.fromString(id("productId"));
    }

    String id(String name) {
        return ids.get(name).toString();
    }
}
