package mizuhiki.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mizuhiki.house.Cast;
import mizuhiki.house.Voice;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where buyers claim and order. */
public record Counter(Cast cast) {

    static final Map<String, String> ENTRIES = Map.of(
            "name", "青木 まり",
            "postalCode", "530-0001",
            "address", "大阪市北区見本町1-1",
            "email", "buyer@example.jp",
            "delivery", "SHIPPING",
            "payment", "BANK_TRANSFER");

    public ResponseSpec claim(UUID productId) {
        return cast.buyer()
                .asks(HttpMethod.POST, "/api/v1/claim/" + cast.slug(), Map.of("productId", productId, "quantity", 1));
    }

    /** On the page of a show. */
    ResponseSpec claimIn(String showId, UUID productId) {
        var wish = Map.of("productId", productId, "quantity", 1, "showId", showId);
        return cast.buyer().asks(HttpMethod.POST, "/api/v1/claim/" + cast.slug(), wish);
    }

    public JsonNode claimed(UUID productId) {
        return answer(claim(productId));
    }

    public JsonNode claimedIn(String showId, UUID productId) {
        return answer(claimIn(showId, productId));
    }

    public JsonNode queued(UUID productId) {
        var answer = claim(productId).expectStatus().isAccepted().expectBody().returnResult();
        return JsonMapper.shared().readTree(answer.getResponseBody());
    }

    public JsonNode placed(Voice buyer, String ticket) {
        return answer(order(buyer, ticket));
    }

    private static JsonNode answer(ResponseSpec response) {
        var answer = response.expectStatus().isCreated().expectBody().returnResult();
        return JsonMapper.shared().readTree(answer.getResponseBody());
    }

    /** All at once. */
    List<EntityExchangeResult<byte[]>> race(String showId, UUID productId, int buyers) {
        var claims = IntStream.range(0, buyers)
                .<Callable<EntityExchangeResult<byte[]>>>mapToObj(
                        buyer -> () -> claimIn(showId, productId).expectBody().returnResult())
                .toList();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            return crowd.invokeAll(claims).stream().map(Counter::answer).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public ResponseSpec order(Voice buyer, String ticket) {
        return buyer.asks(
                HttpMethod.POST,
                "/api/v1/shop/" + cast.slug() + "/orders",
                Map.of("ticket", ticket, "entries", ENTRIES));
    }

    static List<JsonNode> answered(List<EntityExchangeResult<byte[]>> claims, int status) {
        return claims.stream()
                .filter(claim -> claim.getStatus().value() == status)
                .map(claim -> JsonMapper.shared().readTree(claim.getResponseBody()))
                .toList();
    }

    public JsonNode see(JsonNode orderId, JsonNode key) {
        return cast.buyer().get(link(orderId, key.asString()));
    }

    ResponseSpec look(JsonNode orderId, String key) {
        return cast.buyer().asks(HttpMethod.GET, link(orderId, key));
    }

    private String link(JsonNode orderId, String key) {
        return "/api/v1/shop/%s/orders/%s?key=%s".formatted(cast.slug(), orderId.asString(), key);
    }

    private static <T> T answer(Future<T> claim) {
        try {
            return claim.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
