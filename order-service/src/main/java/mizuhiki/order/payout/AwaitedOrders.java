package mizuhiki.order.payout;

import java.time.YearMonth;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Shipped orders with a channel's fee that no payout has confirmed yet. */
@Repository
class AwaitedOrders implements MonthCheck {

    private static final String AWAITED = """
            from orders.shipment s
            join orders.purchase p on (p.office_id, p.id) = (s.office_id, s.order_id)
            where s.channel_fee > 0
              and not exists (select from orders.payout_line l where l.order_id = s.order_id)
            """;

    private static final String LIST = """
            select p.id as order_id, p.title, p.unit_price * p.quantity + p.shipping_fee as gross,
                   s.channel_fee as estimated_fee, s.shipped_at, p.state = 'RETURNED' as returned
            """ + AWAITED + "order by s.shipped_at, p.id limit 200";

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
    Flux<Awaited> list() {
        return database.sql(LIST).mapProperties(Awaited.class).all();
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
