package mizuhiki.order.ledger;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

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
            from orders.entry e
            join orders.posting p on (p.office_id, p.entry_id) = (e.office_id, e.id)
            left join orders.settlement s on (s.office_id, s.id) = (e.office_id, e.cause)
            left join orders.purchase o on (o.office_id, o.id) = (e.office_id, e.cause)
            left join orders.refund r on (r.office_id, r.id) = (e.office_id, e.cause)
            left join orders.parcel_correction k on (k.office_id, k.id) = (e.office_id, e.cause)
            left join orders.returned_charge q on (q.office_id, q.id) = (e.office_id, e.cause)
            left join orders.wage_close c on (c.office_id, c.proposal_id) = (e.office_id, e.cause)
            left join orders.wage_payment_correction w on (w.office_id, w.id) = (e.office_id, e.cause)
            left join orders.written_off g on (g.office_id, g.id) = (e.office_id, e.cause)
            left join orders.lot l on (l.office_id, l.lot_id) = (g.office_id, g.lot_id)
            where e.booked_on between :first and :day and e.booked_at <= :knownAt and p.account = :account
              and (:kind::text is null or e.kind = :kind)
            """;

    private static final String SUM = "select coalesce(sum(p.amount), 0)::bigint " + ENTRIES;

    private static final String LINES = """
            select e.id, e.kind, e.cause, s.order_id, coalesce(o.id, r.order_id, k.order_id, q.order_id) as returned_id,
                   l.product_id as written_off_id,
                   coalesce(c.month, w.month) as wages_of, e.booked_on, e.booked_at, sum(p.amount)::bigint as amount
            """ + ENTRIES;

    private static final String AFTER = """
            and (e.booked_on, e.id) < (select o.booked_on, o.id from orders.entry o where o.id = :after)
            """;

    private static final String LATEST_FIRST = """
            group by e.id, e.kind, e.cause, s.order_id, o.id, r.order_id, k.order_id, q.order_id, l.product_id, c.month,
                     w.month, e.booked_on, e.booked_at
            order by e.booked_on desc, e.id desc
            limit :limit
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
     * @param returnedId of an order whose goods came back, where it is about what that left behind
     * @param writtenOffId of a product, where it is about pieces that will not be sold
     * @param wagesOf the month whose wages it is about; they are paid in a later one
     */
    public record Line(
            UUID id,
            Entry.Kind kind,
            UUID cause,
            @Nullable UUID orderId,
            @Nullable UUID returnedId,
            @Nullable UUID writtenOffId,
            @Nullable LocalDate wagesOf,
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

    /**
     * Of the month of that day, up to it; the latest first.
     *
     * @param kind null: all
     */
    public Mono<Slice<Line>> entries(Account account, Entry.@Nullable Kind kind, AsKnown when, Page page) {
        var after = page.afterId();
        var sql = LINES + (after == null ? "" : AFTER) + LATEST_FIRST;
        var lines = ofMonth(sql, account, kind, when).bind("limit", page.limit());
        return Slice.of(
                (after == null ? lines : lines.bind("after", after))
                        .mapProperties(Line.class)
                        .all(),
                page,
                Line::id);
    }

    /** Of all entries that {@link #entries} has. */
    public Mono<Yen> sum(Account account, Entry.@Nullable Kind kind, AsKnown when) {
        return ofMonth(SUM, account, kind, when).mapValue(Yen.class).one();
    }

    private GenericExecuteSpec ofMonth(String sql, Account account, Entry.@Nullable Kind kind, AsKnown when) {
        return database.sql(sql)
                .bindProperties(when)
                .bind("first", YearMonth.from(when.day()).atDay(1))
                .bind("account", account.name())
                .bind("kind", Parameters.in(R2dbcType.VARCHAR, kind == null ? null : kind.name()));
    }
}
