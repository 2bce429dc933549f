package mizuhiki.catalog.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.shared.web.counter.BothWays;
import org.junit.jupiter.api.Test;

@CatalogTest
class ClaimCounterTests extends ClaimTest {

    @Test
    void nobodySeesWhichWayTheirClaimWent() {
        var product = shelf.onSale(1);

        var won = both().servedAlike(201, wish(product, 1));
        var queued = both().servedAlike(202, wish(product, 1));
        var refused = both().servedAlike(409, wish(shelf.onSale(1), 2));

        assertThat(tickets.read(won.get("ticket").asString()).productId()).isEqualTo(product);
        assertThat(queued.get("place").asInt()).isEqualTo(1);
        assertThat(refused.get("type").asString()).isEqualTo("/problems/fewer-left");
    }

    @Test
    void nobodySeesWhichWayTheirMistakeWent() {
        var problem = both().sentOnAlike(400, wish(shelf.onSale(1), 0));

        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("quantity");
        both().sentOnAlike(400, "{");
        both().sentOnAlike(400, Map.of());
        both().servedAlike(409, wish(UUID.randomUUID(), 1));
    }

    @Test
    void browserWithoutAKeyIsGivenOneAtTheCounter() {
        both().servedAlike(201, Map.of("productId", shelf.onSale(2), "quantity", 1));

        claim(office.slug(), Map.of("productId", shelf.onSale(1), "quantity", 1))
                .expectCookie()
                .httpOnly("buyer", true);
    }

    private BothWays both() {
        return new BothWays(web, "/api/v1/claim/" + office.slug());
    }

    private static Map<String, ?> wish(UUID product, int quantity) {
        return Map.of(
                "productId", product,
                "quantity", quantity,
                "buyerKey", BuyerKey.random().value());
    }
}
