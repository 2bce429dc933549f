package mizuhiki.order.paying;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** When the wages of each month were handed out, and what was put right about the day. */
@Repository
public class WagePayments {

    private static final String ADD = """
            insert into orders.wage_payment (month, paid_on, noted_by, noted_at) values (:month, :paidOn, :notedBy, now())
            on conflict do nothing
            """;

    private static final String PAID_ON = "select paid_on from orders.wage_paid where month = :month";

    private static final String CORRECT = """
            insert into orders.wage_payment_correction (id, month, paid_on, reason, noted_by, noted_at)
            values (:id, :month, :paidOn, :reason, :notedBy, :notedAt)
            """;

    private static final String CORRECTIONS = """
            select id, month, paid_on, reason, noted_by, noted_at
            from orders.wage_payment_correction
            where month = :month
            order by noted_at desc, id desc
            """;

    private final DatabaseClient database;

    WagePayments(DatabaseClient database) {
        this.database = database;
    }

    /** The day that was right, and why another one had been noted. */
    public record Correction(
            UUID id, LocalDate month, LocalDate paidOn, String reason, UUID notedBy, Instant notedAt) {}

    /** Emits whether it was new. */
    Mono<Boolean> add(YearMonth month, LocalDate paidOn, UUID notedBy) {
        return database.sql(ADD)
                .bind("month", month.atDay(1))
                .bind("paidOn", paidOn)
                .bind("notedBy", notedBy)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** As it was put right last; empty as long as nothing was paid. */
    public Mono<LocalDate> paidOn(YearMonth month) {
        return database.sql(PAID_ON)
                .bind("month", month.atDay(1))
                .mapValue(LocalDate.class)
                .one();
    }

    Mono<LocalDate> getPaidOn(YearMonth month) {
        return paidOn(month).switchIfEmpty(Mono.error(() -> new NotFound(month)));
    }

    Mono<Void> correct(Correction correction) {
        return database.sql(CORRECT).bindProperties(correction).then();
    }

    /** The latest first. */
    public Flux<Correction> corrections(YearMonth month) {
        return database.sql(CORRECTIONS)
                .bind("month", month.atDay(1))
                .mapProperties(Correction.class)
                .all();
    }
}
