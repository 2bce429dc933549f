package mizuhiki.bench.claims;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.bench.house.Postgres;
import mizuhiki.bench.report.Report;
import mizuhiki.bench.shop.Books;
import mizuhiki.bench.shop.Staff;
import mizuhiki.bench.shop.Tally;
import mizuhiki.bench.shop.Telling;

/** What buyers were told during the whole bench, and whether it is true. */
final class Ledger {

    private final List<UUID> held = new ArrayList<>();
    private final List<UUID> ordered = new ArrayList<>();
    private long oversold;
    private long lost;
    private long doubled;
    private long ghosts;
    private long parked;
    private long differences;

    void note(Tally tally) {
        held.addAll(tally.heldIds());
        ordered.addAll(tally.orderIds());
    }

    /** While nobody pulled a plug every order in the books was told to its buyer, so one nobody knows is a ghost. */
    void compareWithCalmBooks(Postgres postgres) throws SQLException {
        ghosts += Books.missing(Books.orders(postgres), new HashSet<>(ordered));
        compareWithBooks(postgres);
    }

    /** What the house itself finds when it counts its books again. */
    void compareStock(Staff staff) throws IOException, InterruptedException {
        var check = staff.get("/api/v1/catalog/stock/check");
        differences += check.split("\"figure\"", -1).length - 1;
    }

    /** A buyer whose answer was cut off does not know of their order; that is no ghost. */
    void compareWithBooks(Postgres postgres) throws SQLException {
        oversold += Books.oversold(postgres);
        lost += missing(ordered, Books.orders(postgres)) + missing(held, Books.holds(postgres));
        doubled += Books.repeated(ordered) + Books.repeated(held) + Books.orderedTwice(postgres);
        ghosts += Books.withoutHold(postgres);
        parked = Telling.parked(postgres);
        held.clear();
        ordered.clear();
    }

    void addOversold(long pieces) {
        oversold += pieces;
    }

    void addLost(long promises) {
        lost += promises;
    }

    void figures(Report report) {
        report.figure("oversold", oversold, "pieces");
        report.figure("lost", lost, "orders");
        report.figure("doubled", doubled, "orders");
        report.figure("ghosts", ghosts, "orders");
        report.figure("parked", parked, "events");
        report.figure("stock_differences", differences, "figures");
    }

    private static long missing(List<UUID> told, Set<UUID> kept) {
        return Books.missing(told, kept);
    }
}
