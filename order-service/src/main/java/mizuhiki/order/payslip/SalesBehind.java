package mizuhiki.order.payslip;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The sales behind a member's credit. */
@Repository
public class SalesBehind {

    private static final String OF_MEMBER = """
            select s.id as settlement_id, c.id as credit_id, s.title, s.quantity, coalesce(i.photo_id, p.photo_id) as photo_id,
                   c.stage, w.title as show_title, s.price, s.proceeds, c.minutes, c.yen,
                   s.reverses is not null as goods_returned, c.absorbed, s.adjusts is not null as adjusted,
                   coalesce(s.final_on, (s.happened_at at time zone 'Asia/Tokyo')::date + 8) as final_on,
                   s.booked_on
            from orders.credit c
            join orders.settlement s on (s.office_id, s.id) = (c.office_id, c.settlement_id)
            left join orders.purchase p on p.id = s.order_id
            left join orders.item i on i.product_id = s.product_id
            left join orders.live_show w on w.show_id = s.show_id
            where c.person_id = :personId and c.booked_on between :first and :last
            order by s.booked_on, s.id, c.stage
            """;

    private final DatabaseClient database;

    SalesBehind(DatabaseClient database) {
        this.database = database;
    }

    public Flux<SaleBehind> of(UUID personId, YearMonth month) {
        return database.sql(OF_MEMBER)
                .bind("personId", personId)
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .mapProperties(SaleBehind.class)
                .all();
    }
}
