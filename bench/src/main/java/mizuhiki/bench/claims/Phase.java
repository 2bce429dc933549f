package mizuhiki.bench.claims;

import java.util.List;
import mizuhiki.bench.floor.FloorSpeed;
import mizuhiki.bench.house.Use;
import mizuhiki.bench.report.Latencies;
import mizuhiki.bench.report.Median;
import mizuhiki.bench.report.Table;
import mizuhiki.bench.shop.Tally;

/**
 * One measured stretch, or the middle of several.
 *
 * @param aSecond orders, or claims where nobody went on to order
 * @param use of one of them, all that follows from it told to the other services
 * @param toldAfter how long telling took, when the last buyer had gone
 */
record Phase(
        String name,
        double aSecond,
        double claimP50,
        double claimP99,
        double orderP50,
        double orderP99,
        Use use,
        double toldAfter) {

    private static final Use NONE = new Use(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    static Phase of(String name, FloorSpeed floor) {
        var all = floor.latencies();
        return new Phase(name, floor.aSecond(), all.p50(), all.p99(), Double.NaN, Double.NaN, NONE, Double.NaN);
    }

    /** @param counted what came about, and how long each took */
    static Phase of(String name, Tally tally, Latencies counted, double seconds, Use use, double toldAfter) {
        return new Phase(
                name,
                counted.count() / seconds,
                tally.claims().p50(),
                tally.claims().p99(),
                tally.orders().p50(),
                tally.orders().p99(),
                use.each(Math.max(1, counted.count())),
                toldAfter);
    }

    static Phase middle(List<Phase> runs) {
        return new Phase(
                runs.getFirst().name,
                Median.of(runs, Phase::aSecond),
                Median.of(runs, Phase::claimP50),
                Median.of(runs, Phase::claimP99),
                Median.of(runs, Phase::orderP50),
                Median.of(runs, Phase::orderP99),
                new Use(
                        Median.of(runs, run -> run.use.house()),
                        Median.of(runs, run -> run.use.database()),
                        Median.of(runs, run -> run.use.load()),
                        Median.of(runs, run -> run.use.machine()),
                        Median.of(runs, run -> run.use.statements()),
                        Median.of(runs, run -> run.use.walBytes())),
                Median.of(runs, Phase::toldAfter));
    }

    static Table table() {
        return new Table(
                "per second and for one of them",
                "/s",
                "claim p50 ms",
                "p99",
                "order p50 ms",
                "p99",
                "house CPU ms",
                "database CPU ms",
                "load CPU ms",
                "others %",
                "statements",
                "WAL bytes",
                "told after s");
    }

    void addTo(Table table) {
        table.add(
                name,
                List.of(
                        Table.number(aSecond),
                        Table.number(claimP50),
                        Table.number(claimP99),
                        Table.number(orderP50),
                        Table.number(orderP99),
                        Table.number(use.house() * 1000),
                        Table.number(use.database() * 1000),
                        Table.number(use.load() * 1000),
                        Table.number(use.othersPercent()),
                        Table.number(use.statements()),
                        Table.number(use.walBytes()),
                        Table.number(toldAfter)));
    }
}
