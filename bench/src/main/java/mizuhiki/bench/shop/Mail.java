package mizuhiki.bench.shop;

import java.sql.SQLException;
import java.time.Duration;
import mizuhiki.bench.house.Postgres;

/** What the services have to tell each other, and have not yet. */
public final class Mail {

    private static final String UNTOLD = """
            select count(*) from (
              select from catalog.outbox where sent_at is null and parked_at is null
              union all select from orders.outbox where sent_at is null and parked_at is null
              union all select from streams.outbox where sent_at is null and parked_at is null) untold
            """;

    private static final String PARKED = """
            select count(*) from (
              select from catalog.outbox where parked_at is not null
              union all select from orders.outbox where parked_at is not null
              union all select from streams.outbox where parked_at is not null) parked
            """;

    private static final Duration LOOKS_EVERY = Duration.ofMillis(250);

    private Mail() {}

    /** Emits what is left untold in the end. */
    public static long awaitTold(Postgres postgres, Duration max) throws SQLException, InterruptedException {
        long end = System.nanoTime() + max.toNanos();
        long untold = postgres.number(UNTOLD);
        while (untold > 0 && System.nanoTime() < end) {
            Thread.sleep(LOOKS_EVERY);
            untold = postgres.number(UNTOLD);
        }
        return untold;
    }

    /** Told again and again, and never taken in. */
    public static long parked(Postgres postgres) throws SQLException {
        return postgres.number(PARKED);
    }
}
