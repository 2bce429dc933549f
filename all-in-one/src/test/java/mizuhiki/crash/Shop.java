package mizuhiki.crash;

import java.util.Map;
import java.util.UUID;
import mizuhiki.house.Cast;
import mizuhiki.shared.time.Moment;
import mizuhiki.story.Bench;
import mizuhiki.story.Counter;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.JsonNode;

/** One product on sale, seen by its buyers and by staff. */
record Shop(Cast cast, UUID product) {

    static UUID open(Cast cast, int pieces) {
        var bench = new Bench(cast, Moment.today().block());
        bench.openShop();
        var lot = bench.make("水引のブローチ", pieces, Map.of("はな", 60));
        var product = UUID.fromString(lot.get("productId").asString());
        bench.list(product, Map.of("title", "水引のブローチ", "price", 3_000, "materialCost", 600));
        return product;
    }

    boolean isOnSale() {
        return cast.buyer()
                .get("/api/v1/shop/" + cast.slug() + "/items")
                .toString()
                .contains(product.toString());
    }

    String claim() {
        return counter().claimed(product).get("ticket").asString();
    }

    JsonNode place(String ticket) {
        return counter().placed(cast.buyer(), ticket);
    }

    HttpStatusCode tryToPlace(String ticket) {
        return counter().order(cast.buyer(), ticket).returnResult(Void.class).getStatus();
    }

    /** Where there is no answer, the buyer does not know. */
    void placeOrLose(String ticket) {
        try {
            tryToPlace(ticket);
        } catch (RuntimeException unanswered) {
            // Looked at afterwards.
        }
    }

    String see(JsonNode order) {
        return counter().see(order.get("id"), order.get("key")).get("state").asString();
    }

    int ordered() {
        return cast.staff().get("/api/v1/orders?tab=TO_PAY").size();
    }

    JsonNode count() {
        return cast.staff().get("/api/v1/catalog/stock/" + product).get("count");
    }

    JsonNode differences() {
        return cast.staff().get("/api/v1/catalog/stock/check").get("differences");
    }

    private Counter counter() {
        return new Counter(cast);
    }
}
