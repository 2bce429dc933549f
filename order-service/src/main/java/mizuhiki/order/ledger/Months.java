package mizuhiki.order.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which months are still open. */
@Repository
public class Months {

    private static final String OPEN_DAY = """
            select greatest(:day, coalesce((max(month) + interval '1 month')::date, :day)) from orders.closed_month
            """;

    private static final String OPEN_UNTIL = """
            select generate_series(first, greatest(first, this), interval '1 month')::date
            from (select date_trunc('month', cast(:day as date)) as this) day
            cross join lateral (
              select coalesce(
                (select max(month) + interval '1 month' from orders.closed_month),
                greatest(this - interval '11 months', least(this - interval '1 month', date_trunc('month', least(
                  (select min(month) from orders.turnover),
                  (select min(day) from orders.attendance),
                  (select min(counts_on) from orders.work_record where by_member),
                  (select min(month) from orders.wage_adjustment)))))) as first) open
            """;

    /** As the tables have it: with a month everything before it is closed. */
    private static final String IS_CLOSED = "select exists (select from orders.closed_month where month >= :month)";

    private static final String IS_CLOSED_ITSELF =
            "select exists (select from orders.closed_month where month = :month)";

    private static final String LOCK = "select pg_advisory_xact_lock(orders.months_key())";

    private static final String CLOSE = """
            insert into orders.closed_month (month, closed_at, closed_by, carried)
            values (:month, :closedAt, :closedBy, :carried)
            """;

    private final DatabaseClient database;

    Months(DatabaseClient database) {
        this.database = database;
    }

    /** That day, or the first one after the last closed month. */
    public Mono<LocalDate> openDay(LocalDate day) {
        return database.sql(OPEN_DAY).bind("day", day).mapValue(LocalDate.class).one();
    }

    /**
     * The months after the last closed one, up to that of the given day; at least one. Before any is closed, those in which
     * something happened, at most a year.
     */
    public Flux<YearMonth> openUntil(LocalDate day) {
        return database.sql(OPEN_UNTIL)
                .bind("day", day)
                .mapValue(LocalDate.class)
                .all()
                .map(YearMonth::from);
    }

    /** Whether nothing may be booked into it any more. */
    public Mono<Boolean> isClosed(YearMonth month) {
        return is(IS_CLOSED, month);
    }

    /** Refused for a month that is still open, or was passed over. */
    public Mono<Void> mustBeClosed(YearMonth month) {
        return is(IS_CLOSED_ITSELF, month)
                .flatMap(closed -> closed ? Mono.empty() : Mono.error(new MonthStillOpen(month)));
    }

    private Mono<Boolean> is(String sql, YearMonth month) {
        return database.sql(sql)
                .bind("month", month.atDay(1))
                .mapValue(Boolean.class)
                .one();
    }

    /** Until the transaction ends nothing is booked into any month, and nobody else closes one. */
    public Mono<Void> lock() {
        return database.sql(LOCK).then();
    }

    /**
     * For good.
     *
     * @param carried what stands on the pool then, for the next month
     */
    public Mono<Void> close(YearMonth month, UUID closedBy, Instant closedAt, Yen carried) {
        return database.sql(CLOSE)
                .bind("month", month.atDay(1))
                .bind("closedAt", closedAt)
                .bind("closedBy", closedBy)
                .bind("carried", carried)
                .then();
    }
}
