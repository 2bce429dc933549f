package mizuhiki.order.bankday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The office's rule for the day wages are handed out, by date, and the bank days it is moved to. */
@Repository
public class Paydays {

    private static final String DAY_OF_MONTH = """
            select day_of_month from orders.payday
            where noted_at <= :knownAt
            order by case when valid_from <= :day then valid_from end desc nulls last, valid_from, noted_at desc
            limit 1
            """;

    private static final String SET = """
            insert into orders.payday (valid_from, day_of_month, noted_by, noted_at)
            values (:validFrom, :dayOfMonth, :notedBy, :notedAt)
            """;

    private final DatabaseClient database;
    private final ClosedDays closedDays;

    Paydays(DatabaseClient database, ClosedDays closedDays) {
        this.database = database;
        this.closedDays = closedDays;
    }

    /** For the wages of a month, as was known at a moment; empty where the office has not said. */
    public Mono<LocalDate> of(YearMonth month, Instant knownAt) {
        return Mono.zip(
                bankDays(knownAt),
                dayOfMonth(month.atEndOfMonth(), knownAt),
                (days, dayOfMonth) -> days.payday(month.plusMonths(1), dayOfMonth));
    }

    /** What was said first holds for the time before it, too: wages of a month that is over wait to be paid by it. */
    public Mono<Integer> dayOfMonth(LocalDate day, Instant knownAt) {
        return database.sql(DAY_OF_MONTH)
                .bind("day", day)
                .bind("knownAt", knownAt)
                .mapValue(Integer.class)
                .one();
    }

    public Mono<BankDays> bankDays(Instant knownAt) {
        return closedDays.known(knownAt).map(BankDays::without);
    }

    public Mono<Void> set(LocalDate validFrom, int dayOfMonth, UUID notedBy, Instant notedAt) {
        return database.sql(SET)
                .bind("validFrom", validFrom)
                .bind("dayOfMonth", dayOfMonth)
                .bind("notedBy", notedBy)
                .bind("notedAt", notedAt)
                .then();
    }
}
