package mizuhiki.bench.close;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import mizuhiki.bench.close.MonthOfSales.Which;
import mizuhiki.bench.close.Offices.Office;
import mizuhiki.bench.house.House;
import mizuhiki.bench.house.Postgres;
import mizuhiki.bench.house.Site;
import mizuhiki.bench.report.Report;

/** The house is killed while the offices close their month; then it is opened again, and they go on. */
final class Restart {

    private static final int LINES_EACH = 200;

    /** Offices that have not exactly one close, one booking of wages, and one statement for each member. */
    private static final String WRONG = """
            select count(*) from bench_office o
             where number > 0
               and (1, 1, %2$d) <> (
                 (select count(*) from orders.wage_close c where c.office_id = o.office_id and c.month = '%1$s'),
                 (select count(*) from orders.entry e where e.office_id = o.office_id and e.kind = 'WAGES'
                     and e.booked_on between '%1$s' and date '%1$s' + 30),
                 (select count(*) from orders.statement s where s.office_id = o.office_id and s.month = '%1$s'))
            """;

    private Restart() {}

    static void run(Site site, CloseSettings settings, Report report) throws Exception {
        var month = MonthEnds.FIRST.plusMonths(settings.lines().size());
        List<Office> offices;
        try (var house = site.open(settings.site().arguments())) {
            new MonthOfSales(month, Which.MANY, LINES_EACH, 0).book(house.postgres(), settings.members());
            offices = Offices.signIn(house).many();
            killInTheMiddle(house, month, offices, settings);
        }
        try (var house = site.open(settings.site().arguments())) {
            var again = new Closing(month);
            again.run(house, offices, settings.connections());
            report.say("after the restart: " + again.answers());
            report.figure("close_restart_wrong", wrong(house.postgres(), month, settings), "offices");
        }
    }

    private static void killInTheMiddle(House house, YearMonth month, List<Office> offices, CloseSettings settings)
            throws Exception {
        var closing = new Closing(month);
        closing.whenClosed(offices.size() / 2, house::kill);
        closing.run(house, offices, settings.connections());
    }

    private static long wrong(Postgres postgres, YearMonth month, CloseSettings settings) throws SQLException {
        return postgres.number(WRONG.formatted(month.atDay(1), settings.members()));
    }
}
