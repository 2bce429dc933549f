package mizuhiki.bench.shop;

import java.sql.SQLException;
import java.time.Duration;
import mizuhiki.bench.house.Postgres;
import mizuhiki.bench.report.Report;

/**
 * The services telling each other what has happened, which goes on when the last buyer has gone.
 *
 * @param on false in a house in which they tell each other nothing
 */
public record Telling(Postgres postgres, Report report, boolean on) {

    private static final String EVENTS = """
            select count(*) from (
              select sent_at, parked_at from catalog.outbox
              union all select sent_at, parked_at from orders.outbox
              union all select sent_at, parked_at from streams.outbox) events
            """;

    private static final String UNTOLD = EVENTS + " where sent_at is null and parked_at is null";

    private static final String PARKED = EVENTS + " where parked_at is not null";

    private static final Duration LOOKS_EVERY = Duration.ofMillis(250);

    /** Books can be compared only when everything is in them. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    public void awaitAll(String after) throws SQLException, InterruptedException {
        await(after, PATIENCE);
    }

    /** Emits how many seconds it took. */
    public double await(String after, Duration max) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        long untold = on ? postgres.number(UNTOLD) : 0;
        while (untold > 0 && System.nanoTime() - start < max.toNanos()) {
            Thread.sleep(LOOKS_EVERY);
            untold = postgres.number(UNTOLD);
        }
        if (untold > 0) {
            report.say("%s: %d events not told after %d s".formatted(after, untold, max.toSeconds()));
        }
        return on ? (System.nanoTime() - start) / 1e9 : Double.NaN;
    }

    /** Events that were told again and again, and never taken in. */
    public static long parked(Postgres postgres) throws SQLException {
        return postgres.number(PARKED);
    }
}
