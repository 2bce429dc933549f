package mizuhiki.bench.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.bench.floor.Floor;
import mizuhiki.bench.house.Statements;
import mizuhiki.bench.report.Median;
import mizuhiki.bench.shop.Race;
import mizuhiki.bench.shop.Rush;

/** The floor and the house, one after the other, several times; then the race for single pieces. */
final class Speed {

    private static final int BUYERS_EACH = 20;

    private final Market market;
    private final ClaimSettings settings;
    private final Floor floor;
    private final List<UUID> shop;
    private final List<Round> rounds = new ArrayList<>();

    Speed(Market market) throws Exception {
        this.market = market;
        this.settings = market.settings();
        this.floor = Floor.of(market.postgres(), settings.site().data(), settings.pgbench());
        this.shop = market.goods("Piece", settings.products(), Market.PLENTY);
    }

    /** @param loserP99 of the claims that got nothing in the race, in milliseconds */
    private record Round(
            Phase floorSpread,
            Phase spread,
            Phase floorHot,
            Phase hotClaims,
            Phase hotOrders,
            Phase race,
            double loserP99) {

        List<Phase> phases() {
            return List.of(floorSpread, spread, floorHot, hotClaims, hotOrders, race);
        }
    }

    /** Emits the claims per second on one product, by which the later parts are paced. */
    double run() throws Exception {
        market.report().say("the floor is measured with %s, %d clients".formatted(floor.name(), floor.clients()));
        for (int run = 1; run <= settings.runs(); run++) {
            rounds.add(round());
        }
        tell();
        return Median.of(rounds, round -> round.hotClaims().aSecond());
    }

    private Round round() throws Exception {
        var floorSpread = floor("A spread", settings.products());
        var spread = rush("B spread, claim and order", true, shop);
        var floorHot = floor("A one product", 1);
        var hotClaims = rush("B one product, claim", false, List.of(market.hotProduct()));
        var hotOrders = rush("B one product, claim and order", true, List.of(market.hotProduct()));
        var racers = market.buyers(true);
        var pieces = market.goods("Single", settings.raced(), 1);
        var race = market.measure(
                "B single pieces, %d buyers each".formatted(BUYERS_EACH),
                racers,
                settings.lines(),
                () -> new Race(racers, pieces, BUYERS_EACH));
        var missing = settings.raced() - racers.tally().orders().count();
        market.ledger().addLost(missing);
        return new Round(
                floorSpread,
                spread,
                floorHot,
                hotClaims,
                hotOrders,
                race,
                racers.tally().refusals().p99());
    }

    private Phase rush(String name, boolean ordering, List<UUID> products) throws Exception {
        var buyers = market.buyers(ordering);
        Statements.reset(market.postgres());
        var phase = market.measure(
                name, buyers, settings.lines(), () -> Rush.lasting(settings.each(), buyers, Market.anyOf(products)));
        if (settings.site().tellsStatements()) {
            Statements.heaviest(market.postgres()).forEach(market.report()::say);
        }
        return phase;
    }

    /** With the application asleep: PostgreSQL alone is the floor. */
    private Phase floor(String name, int products) throws Exception {
        var measured = new ArrayList<Phase>();
        market.house().asleep(() -> measured.add(Phase.of(name, floor.measure(products, settings.each()))));
        market.report().say("%s: %.0f/s".formatted(name, measured.getFirst().aSecond()));
        return measured.getFirst();
    }

    private void tell() {
        var table = Phase.table();
        for (int phase = 0; phase < rounds.getFirst().phases().size(); phase++) {
            int each = phase;
            Phase.middle(rounds.stream().map(round -> round.phases().get(each)).toList())
                    .addTo(table);
        }
        var report = market.report();
        report.table(table);
        report.figure("hot_orders_ratio", Median.of(rounds, r -> r.hotOrders.aSecond() / r.floorHot.aSecond()), "x");
        report.figure("hot_claims_ratio", Median.of(rounds, r -> r.hotClaims.aSecond() / r.floorHot.aSecond()), "x");
        report.figure("spread_orders_ratio", Median.of(rounds, r -> r.spread.aSecond() / r.floorSpread.aSecond()), "x");
        report.figure("loser_p99", Median.of(rounds, Round::loserP99), "ms");
    }
}
