package mizuhiki.order.report;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The credits of a period or of a sale. */
@Repository
class CreditRows {

    private static final String ROWS = """
            select s.order_id, s.product_id, c.person_id, s.title, s.show_id, w.title as show_title, c.stage,
                   c.minutes, c.stage_minutes, c.stage_weight, c.all_weights, c.open_before, c.yen, c.absorbed,
                   s.reverses is not null as goods_returned, s.policy_from, c.booked_on
            from orders.credit c
            join orders.settlement s on (s.office_id, s.id) = (c.office_id, c.settlement_id)
            left join orders.live_show w on w.show_id = s.show_id
            """;

    private static final String OF_PERIOD =
            ROWS + "where c.booked_on between :from and :to order by c.booked_on, s.id, c.stage, c.person_id";

    private static final String OF_SALE = ROWS + "where s.order_id = :orderId order by s.id, c.stage, c.person_id";

    private final DatabaseClient database;

    CreditRows(DatabaseClient database) {
        this.database = database;
    }

    Flux<CreditRow> answering(Question question) {
        return database.sql(OF_PERIOD)
                .bind("from", question.from())
                .bind("to", question.to())
                .mapProperties(CreditRow.class)
                .all()
                .filter(question::matches);
    }

    Flux<CreditRow> ofSale(UUID orderId) {
        return database.sql(OF_SALE)
                .bind("orderId", orderId)
                .mapProperties(CreditRow.class)
                .all();
    }
}
