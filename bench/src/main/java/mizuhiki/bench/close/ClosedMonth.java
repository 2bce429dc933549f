package mizuhiki.bench.close;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.bench.close.Offices.Office;
import mizuhiki.bench.house.House;
import mizuhiki.bench.house.Statements;
import mizuhiki.bench.house.Use;
import mizuhiki.bench.report.Table;

/**
 * One month closed in all offices.
 *
 * @param floorSeconds of the same lines split by SQL alone; NaN where that was not measured
 * @param databaseMillis what all its statements took in the database
 * @param use of one office
 */
record ClosedMonth(
        int lines,
        double seconds,
        double floorSeconds,
        double proposeP99,
        double signP99,
        double databaseMillis,
        Use use) {

    static ClosedMonth measure(MonthEnds ends, List<Office> offices, YearMonth month, int lines) throws Exception {
        var house = ends.house();
        double floor = lines == ends.settings().compared() ? floor(house, month) : Double.NaN;
        var closing = new Closing(month);
        var seconds = new double[1];
        Statements.reset(house.postgres());
        House.Work close =
                () -> seconds[0] = closing.run(house, offices, ends.settings().connections());
        var use = Use.of(house, () -> ends.recording().during(house, "close-" + month, close));
        var each = use.each(offices.size());
        ends.say("%,d lines: %.2f s, floor %.2f s, house %.0f ms, database %.0f ms, %s"
                .formatted(lines, seconds[0], floor, each.house() * 1000, each.database() * 1000, closing.answers()));
        refuseMissing(closing, offices);
        return new ClosedMonth(
                lines,
                seconds[0],
                floor,
                closing.proposing().p99(),
                closing.signing().p99(),
                Statements.millis(house.postgres()),
                each);
    }

    double secondsALine() {
        return seconds / lines;
    }

    /** The application sleeps meanwhile. */
    private static double floor(House house, YearMonth month) throws Exception {
        var seconds = new double[1];
        house.asleep(() -> seconds[0] = FloorClose.measure(house.postgres(), month));
        return seconds[0];
    }

    private static void refuseMissing(Closing closing, List<Office> offices) {
        if (closing.closed() != offices.size()) {
            throw new IllegalStateException("not every office closed its month: " + closing.answers());
        }
    }

    static Table table() {
        return new Table(
                "a month of all offices, and for one of them",
                "s",
                "floor s",
                "propose p99 ms",
                "sign p99 ms",
                "house CPU ms",
                "database CPU ms",
                "others %",
                "statements",
                "WAL bytes");
    }

    void addTo(Table table) {
        table.add(
                "%,d lines".formatted(lines),
                List.of(
                        Table.number(seconds),
                        Table.number(floorSeconds),
                        Table.number(proposeP99),
                        Table.number(signP99),
                        Table.number(use.house() * 1000),
                        Table.number(use.database() * 1000),
                        Table.number(use.othersPercent()),
                        Table.number(use.statements()),
                        Table.number(use.walBytes())));
    }
}
