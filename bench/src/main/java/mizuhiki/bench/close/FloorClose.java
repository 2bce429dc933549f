package mizuhiki.bench.close;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import mizuhiki.bench.house.Postgres;

/** The cheapest exact largest-remainder split of the same lines that SQL alone can do, in two sessions. */
final class FloorClose {

    private static final int SESSIONS = 2;

    private static final String LINES = """
            drop schema if exists bench_floor cascade;
            create schema bench_floor;
            create table bench_floor.line as
              select dense_rank() over (order by c.office_id) as office, c.id, c.yen as weight
                from orders.credit c where c.booked_on between '%s' and '%s';
            alter table bench_floor.line add primary key (office, id);
            create table bench_floor.pool as
              select office, sum(weight)::bigint - 1 as amount, sum(weight)::bigint as total
                from bench_floor.line group by office;
            create table bench_floor.share (office bigint, id uuid, yen bigint not null, primary key (office, id));
            analyze bench_floor.line, bench_floor.pool;
            """;

    private static final String SPLIT = """
            insert into bench_floor.share
            select office, id, part + (rank <= rest)::int
              from (select l.office, l.id, p.amount * l.weight / p.total as part,
                           row_number() over (partition by l.office
                                              order by p.amount * l.weight %% p.total desc, l.id) as rank,
                           p.amount - sum(p.amount * l.weight / p.total) over (partition by l.office) as rest
                      from bench_floor.line l join bench_floor.pool p using (office)
                     where l.office %% %d = %d) parts
            """;

    private static final String WRONG = """
            select count(*) from bench_floor.pool p
             where amount <> (select sum(yen) from bench_floor.share s where s.office = p.office)
            """;

    private FloorClose() {}

    /** Emits how many seconds it took. */
    static double measure(Postgres postgres, YearMonth month) throws Exception {
        postgres.execute(LINES.formatted(month.atDay(1), month.atEndOfMonth()), "checkpoint");
        var sessions = new ArrayList<Callable<Void>>();
        for (int session = 0; session < SESSIONS; session++) {
            var split = SPLIT.formatted(SESSIONS, session);
            sessions.add(() -> run(postgres, split));
        }
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(SESSIONS)) {
            for (var done : threads.invokeAll(sessions)) {
                done.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        refuseWrong(postgres);
        return seconds;
    }

    private static Void run(Postgres postgres, String split) throws SQLException {
        postgres.execute(split);
        return null;
    }

    private static void refuseWrong(Postgres postgres) throws SQLException {
        if (postgres.number(WRONG) != 0) {
            throw new IllegalStateException("the floor does not split exactly");
        }
        postgres.execute("drop schema bench_floor cascade");
    }
}
