package mizuhiki.order.closedesk;

import java.time.YearMonth;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Sales of the month that still wait for their makers or the end of their show; they belong to a later month then. */
@Repository
class SalesWaiting implements MonthCheck {

    private static final String WAITING = """
            select count(*) from orders.sale_to_settle w
            where (w.shipped_at at time zone 'Asia/Tokyo')::date <= :last
              and not exists (select from orders.settlement s where s.order_id = w.order_id)
              and not exists (select from orders.returned_unsettled r where r.order_id = w.order_id)
            """;

    private final DatabaseClient database;

    SalesWaiting(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return database.sql(WAITING)
                .bind("last", month.atEndOfMonth())
                .mapValue(Long.class)
                .all()
                .filter(waiting -> waiting > 0)
                .map(waiting -> new OpenPoint("sales-waiting", waiting, "/orders", false));
    }
}
