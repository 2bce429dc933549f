package mizuhiki.order.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Reads the book as it stands, or as it stood. */
@Repository
public class BookReading {

    private static final String ACCOUNTS = """
            select p.account, sum(p.amount)::bigint as amount
            from orders.posting p
            join orders.entry e on (e.office_id, e.id) = (p.office_id, p.entry_id)
            where e.booked_on <= :day and e.booked_at <= :knownAt
            group by p.account
            """;

    private static final String ENTRIES = """
            select e.id, e.kind, e.cause, s.order_id, e.booked_on, e.booked_at, sum(p.amount)::bigint as amount
            from orders.entry e
            join orders.posting p on (p.office_id, p.entry_id) = (e.office_id, e.id)
            left join orders.settlement s on (s.office_id, s.id) = (e.office_id, e.cause)
            where e.booked_on between :first and :day and e.booked_at <= :knownAt and p.account = :account
            group by e.id, e.kind, e.cause, s.order_id, e.booked_on, e.booked_at
            order by e.booked_on, e.booked_at, e.id
            """;

    private final DatabaseClient database;

    BookReading(DatabaseClient database) {
        this.database = database;
    }

    public record Balance(Account account, Yen amount) {}

    /**
     * What one entry did to an account.
     *
     * @param orderId where it is about a sale
     */
    public record Line(
            UUID id,
            Entry.Kind kind,
            UUID cause,
            @Nullable UUID orderId,
            LocalDate bookedOn,
            Instant bookedAt,
            Yen amount) {}

    public Flux<Balance> accounts(AsKnown when) {
        return database.sql(ACCOUNTS)
                .bindProperties(when)
                .mapProperties(Balance.class)
                .all()
                .sort((one, other) -> one.account().compareTo(other.account()));
    }

    /** Of the month of that day, up to it. */
    public Flux<Line> entries(Account account, AsKnown when) {
        return database.sql(ENTRIES)
                .bindProperties(when)
                .bind("first", YearMonth.from(when.day()).atDay(1))
                .bind("account", account.name())
                .mapProperties(Line.class)
                .all();
    }
}
