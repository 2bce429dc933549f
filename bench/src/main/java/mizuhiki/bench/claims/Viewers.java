package mizuhiki.bench.claims;

import java.util.List;
import java.util.UUID;
import mizuhiki.bench.report.Report;
import mizuhiki.bench.report.Table;
import mizuhiki.bench.shop.Rush;
import mizuhiki.bench.shop.Staff;
import mizuhiki.bench.show.Audience;
import mizuhiki.bench.show.Pinning;
import mizuhiki.bench.show.Show;

/** How soon thousands of viewers see what is pinned, while buyers claim and order as fast as they can. */
final class Viewers {

    private static final int PIECES = 8;

    private Viewers() {}

    static void run(Market market) throws Exception {
        var staff = Staff.signIn(market.house().port(), market.office());
        var pieces = market.goods(Show.TITLE, PIECES, Market.PLENTY);
        var show = Show.goOnAir(staff, pieces);
        market.telling().awaitAll("a show goes on air");
        var audience = new Audience(market.house().port(), show.eventsOf(market.office()), PIECES);
        var pinning = new Pinning(staff, show, audience);
        try (audience) {
            audience.enter(market.settings().viewers());
            market.report().say("%d viewers are in".formatted(audience.size()));
            pinning.during(() -> market.warmUp(pieces));
            audience.startOver();
            pinning.during(() -> market.tell(buy(market, pieces)));
        }
        tell(market.report(), audience);
    }

    /** The pieces in demand are those of the show: their numbers change on every viewer's page. */
    private static Phase buy(Market market, List<UUID> pieces) throws Exception {
        var buyers = market.buyers(true);
        var time = market.settings().each().multipliedBy(2);
        return market.measure(
                "claim and order before viewers",
                buyers,
                market.settings().lines(),
                () -> Rush.lasting(time, buyers, Market.anyOf(pieces)));
    }

    private static void tell(Report report, Audience audience) {
        var seen = audience.delays();
        var table = new Table("a pin is seen", "viewers", "lost", "pins", "p50 ms", "p99 ms", "seen", "of", "MB");
        table.add(
                "on viewers' pages",
                List.of(
                        Table.number(audience.size()),
                        Table.number(audience.lost()),
                        Table.number(audience.pinned()),
                        Table.number(seen.p50()),
                        Table.number(seen.p99()),
                        Table.number(seen.count()),
                        Table.number((double) audience.size() * audience.pinned()),
                        Table.number(audience.megabytes())));
        report.table(table);
        report.figure("sse_p99", seen.p99(), "ms");
    }
}
