package mizuhiki.bench.claims;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import mizuhiki.bench.house.House;
import mizuhiki.bench.house.Postgres;
import mizuhiki.bench.house.Use;
import mizuhiki.bench.profile.Recording;
import mizuhiki.bench.report.Report;
import mizuhiki.bench.shop.Buyers;
import mizuhiki.bench.shop.Forms;
import mizuhiki.bench.shop.Goods;
import mizuhiki.bench.shop.Office;
import mizuhiki.bench.shop.Rush;
import mizuhiki.bench.shop.Tally;
import mizuhiki.bench.shop.Telling;
import mizuhiki.bench.wire.Crowd;
import mizuhiki.bench.wire.Source;

/** The house with its shop open, as the parts of the bench find it. */
record Market(House house, Stall stall, boolean relayed) {

    /** More than can be sold in the time. */
    static final int PLENTY = 1_000_000;

    private static final Duration WARM_UP_MAX = Duration.ofMinutes(3);

    Office office() {
        return stall.office();
    }

    ClaimSettings settings() {
        return stall.settings();
    }

    Report report() {
        return stall.report();
    }

    Ledger ledger() {
        return stall.ledger();
    }

    Postgres postgres() {
        return house.postgres();
    }

    List<UUID> goods(String title, int products, int pieces) throws SQLException {
        var ids = Goods.putOnSale(postgres(), office(), title, products, pieces);
        Goods.countRows(postgres());
        return ids;
    }

    UUID hotProduct() throws SQLException {
        return goods("Hot", 1, PLENTY).getFirst();
    }

    static Supplier<UUID> anyOf(List<UUID> products) {
        return () -> products.get(ThreadLocalRandom.current().nextInt(products.size()));
    }

    Buyers buyers(boolean ordering) {
        return new Buyers(new Forms(office()), ordering, new Tally());
    }

    /** Time alone does not warm: what counts is how often the code was run. */
    void warmUp(List<UUID> products) throws Exception {
        var buyers = buyers(true);
        long end = System.nanoTime() + WARM_UP_MAX.toNanos();
        while (buyers.tally().orders().count() < settings().warmUpOrders() && System.nanoTime() < end) {
            serve(settings().lines(), () -> Rush.lasting(Duration.ofSeconds(1), buyers, anyOf(products)));
        }
        ledger().note(buyers.tally());
        telling().awaitAll("warm-up");
        report().say("warm: " + buyers.tally().answers());
    }

    /** @param source of what these buyers do */
    Phase measure(String name, Buyers buyers, int lines, Supplier<Source> source) throws Exception {
        var clock = new Clock();
        var use = Use.of(house, () -> {
            recording().during(house, name.replaceAll("\\W+", "-"), () -> clock.served = serve(lines, source));
            clock.told = telling().await(name, settings().toldMax());
        });
        ledger().note(buyers.tally());
        var counted =
                buyers.ordering() ? buyers.tally().orders() : buyers.tally().claims();
        var phase = Phase.of(name, buyers.tally(), counted, clock.served, use, clock.told);
        report().say("%s: %.0f/s %s"
                .formatted(name, phase.aSecond(), buyers.tally().answers()));
        return phase;
    }

    /** Emits how many seconds it took. */
    double serve(int lines, Supplier<Source> source) throws IOException {
        try (var crowd = new Crowd(house.port(), lines)) {
            long start = System.nanoTime();
            crowd.serve(source.get());
            if (crowd.lost() > 0) {
                throw new IOException(crowd.lost() + " lines broke");
            }
            return seconds(start);
        }
    }

    Telling telling() {
        return new Telling(postgres(), report(), relayed);
    }

    /** Of a part that has one line to tell. */
    void tell(Phase phase) {
        var table = Phase.table();
        phase.addTo(table);
        report().table(table);
    }

    private Recording recording() {
        return new Recording(settings().site(), report());
    }

    static double seconds(long sinceNanos) {
        return Duration.ofNanos(System.nanoTime() - sinceNanos).toNanos() / 1e9;
    }

    private static final class Clock {

        private double served;
        private double told;
    }
}
