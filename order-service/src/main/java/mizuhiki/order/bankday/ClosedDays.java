package mizuhiki.order.bankday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** On which days banks are closed beyond the law, as somebody of the office said. */
@Repository
public class ClosedDays {

    private static final String KNOWN = """
            select d.day, d.reason, d.noted_by, d.noted_at
            from orders.bank_closed_day d
            where d.noted_at <= :knownAt
              and not exists (select from orders.bank_closed_day_taken_back b
                              where (b.office_id, b.day, b.round) = (d.office_id, d.day, d.round)
                                and b.noted_at <= :knownAt)
            order by d.day desc
            """;

    private static final String ADD = """
            insert into orders.bank_closed_day (day, round, reason, noted_by)
            select :day, 1 + count(*), :reason, :notedBy from orders.bank_closed_day_taken_back where day = :day
            on conflict do nothing
            """;

    private static final String TAKE_BACK = """
            insert into orders.bank_closed_day_taken_back (day, round, noted_by)
            select day, max(round), :notedBy from orders.bank_closed_day where day = :day group by day
            on conflict do nothing
            """;

    private static final String NOTED = "select exists (select from orders.bank_closed_day where day = :day)";

    private final DatabaseClient database;

    ClosedDays(DatabaseClient database) {
        this.database = database;
    }

    /** @param reason why banks are closed */
    public record ClosedDay(LocalDate day, String reason, UUID notedBy, Instant notedAt) {}

    /** As was known at a moment, the latest day first. */
    public Mono<List<ClosedDay>> known(Instant knownAt) {
        return database.sql(KNOWN)
                .bind("knownAt", knownAt)
                .mapProperties(ClosedDay.class)
                .all()
                .collectList();
    }

    /** Twice is once. */
    public Mono<Void> add(LocalDate day, String reason, UUID notedBy) {
        return database.sql(ADD)
                .bind("day", day)
                .bind("reason", reason)
                .bind("notedBy", notedBy)
                .then();
    }

    /** Twice is once; what was reckoned by the day meanwhile stays as it is. */
    public Mono<Void> takeBack(LocalDate day, UUID notedBy) {
        return database.sql(NOTED)
                .bind("day", day)
                .mapValue(Boolean.class)
                .one()
                .filter(noted -> noted)
                .switchIfEmpty(Mono.error(() -> new NotFound(day)))
                .flatMap(noted -> database.sql(TAKE_BACK)
                        .bind("day", day)
                        .bind("notedBy", notedBy)
                        .then());
    }
}
