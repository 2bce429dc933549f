package mizuhiki.order.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.purchase.Agreement.Delivery;
import mizuhiki.order.purchase.Agreement.Payment;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The orders of the office by what has to be done with them next. */
@Repository
class OrderBoard {

    /** What is paid on pickup waits for its money and for packing at the same time. */
    private static final String TABBED = """
            with tabbed as (
              select p.*, array_remove(array[
                case when state = 'PLACED' then 'TO_PAY' end,
                case when not packed and (state = 'PAID' or state = 'PLACED' and payment = 'AT_PICKUP') then 'TO_PACK' end,
                case when packed and state = 'PAID' then 'TO_SHIP' end,
                case when state in ('CANCELLED', 'RETURNED')
                  and exists (select from orders.payment y where y.order_id = p.id)
                  and not exists (select from orders.refund r where r.order_id = p.id) then 'TO_REFUND' end,
                case when state in ('SHIPPED', 'RETURNED', 'CANCELLED') then state end], null) as tabs
              from orders.purchase p
            )
            """;

    private static final String ON_TAB = TABBED + """
            select id, title, photo_id, quantity, unit_price * quantity + shipping_fee as total, state, delivery,
                   payment, pay_first, packed, placed_at, pay_by
            from tabbed
            where :tab = any(tabs)
            order by placed_at desc, id
            limit 200
            """;

    private static final String COUNTS = TABBED + """
            select tab, count(*) as orders from tabbed, unnest(tabs) as tab
            where state <> 'SHIPPED' and tab not in ('RETURNED', 'CANCELLED')
            group by tab
            """;

    private final DatabaseClient database;

    OrderBoard(DatabaseClient database) {
        this.database = database;
    }

    /** The newest first. */
    Flux<Line> on(Tab tab) {
        return database.sql(ON_TAB)
                .bind("tab", tab.name())
                .mapProperties(Line.class)
                .all();
    }

    /** How many orders wait on each tab that is still work; empty tabs are missing. */
    Mono<Map<Tab, Long>> waiting() {
        return database.sql(COUNTS)
                .mapProperties(Count.class)
                .all()
                .collectMap(Count::tab, Count::orders, () -> new EnumMap<>(Tab.class));
    }

    enum Tab {
        TO_PAY,
        TO_PACK,
        TO_SHIP,
        TO_REFUND,
        SHIPPED,
        RETURNED,
        CANCELLED;

        /** Whether the tab is worth a place although nothing is on it: money is seldom owed. */
        public boolean isUsual() {
            return this != TO_REFUND;
        }
    }

    record Count(Tab tab, long orders) {}

    record Line(
            UUID id,
            String title,
            @Nullable UUID photoId,
            int quantity,
            Yen total,
            Order.State state,
            Delivery delivery,
            Payment payment,
            boolean payFirst,
            boolean packed,
            Instant placedAt,
            LocalDate payBy) {

        public String number() {
            return OrderNumber.of(id);
        }
    }
}
