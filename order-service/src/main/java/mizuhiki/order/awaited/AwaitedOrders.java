package mizuhiki.order.awaited;

import io.r2dbc.spi.Parameters;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shipped orders that no payout has named yet; those with a fee wait for one. */
@Repository
public class AwaitedOrders implements MonthCheck {

    private static final int SHOWN = 200;

    private static final String UNPAID = """
            from orders.shipment s
            join orders.purchase p on (p.office_id, p.id) = (s.office_id, s.order_id)
            where not exists (select from orders.paid_out l where l.order_id = s.order_id)
            """;

    private static final String AWAITED = UNPAID + " and s.channel_fee > 0 ";

    private static final String COLUMNS = """
            select p.id as order_id, p.title, p.unit_price * p.quantity + p.shipping_fee as gross,
                   s.channel_fee as estimated_fee, s.shipped_at, p.state = 'RETURNED' as returned
            """;

    private static final String LONGEST_WAITING_FIRST = " order by s.shipped_at, p.id limit " + (SHOWN + 1);

    private static final String LIST = COLUMNS + AWAITED + """
              and (:after::uuid is null or (s.shipped_at, p.id) >
                (select o.shipped_at, o.order_id from orders.shipment o where o.order_id = :after))
            """ + LONGEST_WAITING_FIRST;

    private static final String NUMBERED =
            COLUMNS + UNPAID + " and right(p.id::text, 10) = :end " + LONGEST_WAITING_FIRST;

    private static final String CHOSEN =
            COLUMNS + UNPAID + " and s.order_id = any(:chosen) order by s.shipped_at, p.id";

    /** What came back has no estimate in the book any more, and its channel may never say anything about it. */
    private static final String OF_MONTH = "select count(*) " + AWAITED + """
              and p.state <> 'RETURNED'
              and (s.shipped_at at time zone 'Asia/Tokyo')::date between :first and :last
            """;

    private final DatabaseClient database;

    AwaitedOrders(DatabaseClient database) {
        this.database = database;
    }

    /** The longest waiting first. */
    public Mono<Waiting> look(Looking looking) {
        return Mono.zip(chosen(looking.chosen()), looked(looking))
                .map(told -> Waiting.of(told.getT1(), told.getT2(), SHOWN));
    }

    private Mono<List<Awaited>> looked(Looking looking) {
        return looking.isNumbered() ? numbered(looking.endOfId()) : list(looking.after());
    }

    private Mono<List<Awaited>> list(@Nullable UUID after) {
        return database.sql(LIST)
                .bind("after", after == null ? Parameters.in(UUID.class) : Parameters.in(after))
                .mapProperties(Awaited.class)
                .all()
                .collectList();
    }

    private Mono<List<Awaited>> numbered(String end) {
        return database.sql(NUMBERED)
                .bind("end", end)
                .mapProperties(Awaited.class)
                .all()
                .collectList();
    }

    private Mono<List<Awaited>> chosen(List<UUID> chosen) {
        return database.sql(CHOSEN)
                .bind("chosen", chosen.toArray(UUID[]::new))
                .mapProperties(Awaited.class)
                .all()
                .collectList();
    }

    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .mapValue(Long.class)
                .all()
                .filter(count -> count > 0)
                .map(count -> new OpenPoint("fees-estimated", count, "/orders/payouts"));
    }
}
