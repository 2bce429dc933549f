package mizuhiki.bench.claims;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import mizuhiki.bench.house.House;
import mizuhiki.bench.house.Site;
import mizuhiki.bench.shop.Books;
import mizuhiki.bench.shop.Buyers;
import mizuhiki.bench.shop.Race;
import mizuhiki.bench.shop.Staff;
import mizuhiki.bench.wire.Crowd;
import mizuhiki.bench.wire.Signal;

/** The plug pulled while buyers race for single pieces, at any moment; every second time for the database, too. */
final class Kills {

    private static final int PIECES = 200;
    private static final int BUYERS_EACH = 20;

    private final Site site;
    private final Stall stall;

    Kills(Site site, Stall stall) {
        this.site = site;
        this.stall = stall;
    }

    void run() throws Exception {
        var house = open();
        try {
            for (int kill = 1; kill <= stall.settings().kills(); kill++) {
                var before = stall.in(house).buyers(true);
                var pieces = stall.in(house).goods("Plug", PIECES, 1);
                raceUntilThePlugIsPulled(house, before, pieces, kill % 2 == 0);
                house = open();
                compare(stall.in(house), before, pieces);
            }
        } finally {
            house.close();
        }
        stall.report().figure("kills", stall.settings().kills(), "times");
    }

    private House open() throws Exception {
        return site.open(stall.settings().arguments());
    }

    private void raceUntilThePlugIsPulled(House house, Buyers buyers, List<UUID> pieces, boolean withDatabase)
            throws Exception {
        int after = ThreadLocalRandom.current().nextInt(PIECES * BUYERS_EACH);
        var plug = new Signal(
                new Race(buyers, pieces, BUYERS_EACH), after, withDatabase ? house::killWithDatabase : house::kill);
        try (var crowd = new Crowd(house.port(), stall.settings().lines())) {
            crowd.serve(plug);
            plug.await();
        }
    }

    /** Every piece that found nobody before finds somebody now: then each has exactly one. */
    private void compare(Market market, Buyers before, List<UUID> pieces) throws Exception {
        var after = market.buyers(true);
        market.serve(stall.settings().lines(), () -> new Race(after, pieces, 1));
        market.telling().awaitAll("after the plug was pulled");
        stall.ledger().note(before.tally());
        stall.ledger().note(after.tally());
        stall.ledger().compareWithBooks(market.postgres());
        stall.ledger().compareStock(Staff.signIn(market.house().port(), stall.office()));
        long notOnce = Books.notHeldOnce(market.postgres(), pieces);
        stall.ledger().addLost(notOnce);
        stall.report()
                .say("plug pulled: before %s, after %s, %d pieces not held once"
                        .formatted(before.tally().answers(), after.tally().answers(), notOnce));
    }
}
