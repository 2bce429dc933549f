package mizuhiki.bench.claims;

import java.util.List;
import mizuhiki.bench.house.Site;
import mizuhiki.bench.shop.Goods;
import mizuhiki.bench.shop.Staff;

/** The parts in which nobody pulls a plug: one after the other in the same house, warm from the beginning. */
final class CalmParts {

    /** Claims per second, where they are not measured in the same run. */
    private static final double PEAK_UNMEASURED = 2_000;

    private CalmParts() {}

    static void run(Site site, Stall stall) throws Exception {
        try (var house = site.open(stall.settings().arguments())) {
            var market = stall.in(house);
            warmUp(market);
            var peak = stall.settings().wants("speed") ? new Speed(market).run() : PEAK_UNMEASURED;
            run(market, peak);
            market.telling().awaitAll("calm parts");
            stall.ledger().compareWithCalmBooks(house.postgres());
            stall.ledger().compareStock(Staff.signIn(house.port(), stall.office()));
        }
    }

    private static void run(Market market, double peak) throws Exception {
        var settings = market.settings();
        if (settings.wants("calm")) {
            Calm.run(market, peak);
        }
        if (settings.wants("viewers")) {
            Viewers.run(market);
        }
        if (settings.wants("comments")) {
            Comments.run(market);
        }
        if (settings.wants("crush")) {
            new Crush(market).run();
        }
    }

    private static void warmUp(Market market) throws Exception {
        market.warmUp(market.goods("Warm", market.settings().products(), Market.PLENTY));
        market.warmUp(List.of(market.hotProduct()));
        Goods.countRows(market.postgres());
    }
}
