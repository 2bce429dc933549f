package mizuhiki.bench.close;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import mizuhiki.bench.close.MonthOfSales.Which;
import mizuhiki.bench.house.House;
import mizuhiki.bench.house.Statements;
import mizuhiki.bench.profile.Recording;
import mizuhiki.bench.report.Median;
import mizuhiki.bench.report.Report;

/** Closes the months of the busy office, then those of the many, and asks about what was closed. */
record MonthEnds(House house, Offices offices, CloseSettings settings, Report report) {

    static final YearMonth FIRST = YearMonth.of(2024, 4);

    void run() throws Exception {
        var busy = busy();
        var many = many();
        var table = ClosedMonth.table();
        busy.getLast().addTo(table);
        many.forEach(month -> month.addTo(table));
        report.table(table);
        report.figure("close_office", Median.of(busy, ClosedMonth::databaseMillis), "ms");
        report.figure("close_million_ratio", Median.of(many, month -> month.seconds() / month.floorSeconds()), "x");
        report.figure("close_growth", growth(many), "x");
        Asking.about(this);
        refuseImbalance();
    }

    Recording recording() {
        return new Recording(settings.site(), report);
    }

    void say(String line) throws SQLException {
        report.say(line);
        if (settings.site().tellsStatements()) {
            Statements.heaviest(house.postgres()).forEach(report::say);
        }
    }

    /** Of one line of the largest month, compared with one of the months compared. */
    private double growth(List<ClosedMonth> months) {
        var compared = months.stream()
                .filter(month -> month.lines() == settings.compared())
                .toList();
        return months.getLast().secondsALine() / Median.of(compared, ClosedMonth::secondsALine);
    }

    private List<ClosedMonth> busy() throws Exception {
        var closed = new ArrayList<ClosedMonth>();
        for (int number = 0; number < settings.busyMonths(); number++) {
            var month = FIRST.plusMonths(number);
            new MonthOfSales(month, Which.BUSY, settings.busyLines(), settings.busyWork())
                    .book(house.postgres(), settings.members());
            closed.add(ClosedMonth.measure(this, List.of(offices.busy()), month, settings.busyLines()));
        }
        return closed;
    }

    private List<ClosedMonth> many() throws Exception {
        var closed = new ArrayList<ClosedMonth>();
        for (var lines : settings.lines()) {
            var month = FIRST.plusMonths(closed.size());
            new MonthOfSales(month, Which.MANY, lines / settings.offices(), 0)
                    .book(house.postgres(), settings.members());
            closed.add(ClosedMonth.measure(this, offices.many(), month, lines));
        }
        return closed;
    }

    private void refuseImbalance() throws Exception {
        if (MonthOfSales.entriesOutOfBalance(house.postgres()) > 0) {
            throw new IllegalStateException("the books do not balance");
        }
    }
}
