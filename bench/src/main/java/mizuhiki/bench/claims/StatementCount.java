package mizuhiki.bench.claims;

import java.util.List;
import java.util.UUID;
import mizuhiki.bench.house.Site;
import mizuhiki.bench.house.Statements;
import mizuhiki.bench.shop.Rush;

/**
 * What a claim sends to the database when 32 buyers claim at the same time.
 *
 * <p>The house is open without its relay: telling the other services is not part of a claim, and happens later.
 */
final class StatementCount {

    private static final String WITHOUT_RELAY = "--mizuhiki.relay.enabled=false";

    private static final int LINES = 32;

    private StatementCount() {}

    static void run(Site site, Stall stall) throws Exception {
        try (var house = site.open(stall.settings().arguments(WITHOUT_RELAY))) {
            run(stall.inSilent(house));
        }
    }

    private static void run(Market market) throws Exception {
        var shop = market.goods("Counted", market.settings().products(), Market.PLENTY);
        claims(market, "spread, claim, 32 buyers", shop);
        Statements.reset(market.postgres());
        var hot = claims(market, "one product, claim, 32 buyers", List.of(market.hotProduct()));
        Statements.heaviest(market.postgres()).forEach(market.report()::say);
        market.report().figure("statements_per_claim_32", hot.use().statements(), "statements");
    }

    private static Phase claims(Market market, String name, List<UUID> products) throws Exception {
        var buyers = market.buyers(false);
        var time = market.settings().each();
        var phase = market.measure(name, buyers, LINES, () -> Rush.lasting(time, buyers, Market.anyOf(products)));
        market.tell(phase);
        return phase;
    }
}
