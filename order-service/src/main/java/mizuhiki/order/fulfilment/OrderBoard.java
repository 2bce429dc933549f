package mizuhiki.order.fulfilment;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.purchase.Agreement.Delivery;
import mizuhiki.order.purchase.Agreement.Payment;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The orders of the office by what has to be done with them next, or by when they came; always the newest first. */
@Repository
class OrderBoard {

    private static final String LINES = """
            select p.id, p.title, p.photo_id, p.quantity, p.returned, p.unit_price * p.quantity + p.shipping_fee as total, p.state,
                   p.delivery, p.payment, p.pay_first, p.packed, p.placed_at, p.pay_by
            from orders.purchase p
            where\s""";

    private static final String AFTER = """
             and (p.placed_at, p.id) < (select o.placed_at, o.id from orders.purchase o where o.id = :after)
            """;

    private static final String NEWEST_FIRST = " order by p.placed_at desc, p.id desc limit :limit";

    /** All states there are: what is looked for by its day is found by the same key as what is on a tab. */
    private static final String OF_MONTH = """
            p.state in ('PLACED', 'PAID', 'SHIPPED', 'RETURNED', 'CANCELLED')
              and p.placed_at >= :first::date::timestamp at time zone 'Asia/Tokyo'
              and p.placed_at < :next::date::timestamp at time zone 'Asia/Tokyo'
            """;

    private static final String NUMBERED = LINES + "right(p.id::text, 10) = :end" + NEWEST_FIRST;

    private static final String COUNTS =
            Stream.of(Tab.values()).filter(Tab::isWork).map(Tab::count).collect(joining(" union all "));

    private static final int MOST_OF_ONE_NUMBER = 50;

    private final DatabaseClient database;

    OrderBoard(DatabaseClient database) {
        this.database = database;
    }

    Flux<Line> on(Tab tab, @Nullable UUID after, int limit) {
        return lines(database.sql(sql(tab.condition, after)), after, limit);
    }

    /** @param month null: of all */
    Flux<Line> in(@Nullable YearMonth month, @Nullable UUID after, int limit) {
        return month == null
                ? lines(database.sql(sql("true", after)), after, limit)
                : lines(
                        database.sql(sql(OF_MONTH, after))
                                .bind("first", month.atDay(1))
                                .bind("next", month.plusMonths(1).atDay(1)),
                        after,
                        limit);
    }

    /** @param end of the id, as the number tells it */
    Flux<Line> numbered(String end) {
        return lines(database.sql(NUMBERED).bind("end", end), null, MOST_OF_ONE_NUMBER);
    }

    /** How many orders wait on each tab that is still work; empty tabs are missing. */
    Mono<Map<Tab, Long>> waiting() {
        return database.sql(COUNTS)
                .mapProperties(Count.class)
                .all()
                .collectMap(Count::tab, Count::orders, () -> new EnumMap<>(Tab.class));
    }

    private static String sql(String condition, @Nullable UUID after) {
        return LINES + "(" + condition + ")" + (after == null ? "" : AFTER) + NEWEST_FIRST;
    }

    private static Flux<Line> lines(GenericExecuteSpec asked, @Nullable UUID after, int limit) {
        var bound = asked.bind("limit", limit);
        return (after == null ? bound : bound.bind("after", after))
                .mapProperties(Line.class)
                .all();
    }

    /** What is paid on pickup waits for its money and for packing at the same time. */
    enum Tab {
        TO_PAY("p.state = 'PLACED'"),
        TO_PACK("not p.packed and (p.state = 'PAID' or p.state = 'PLACED' and p.payment = 'AT_PICKUP')"),
        TO_SHIP("p.packed and p.state = 'PAID'"),
        TO_REFUND("""
                (p.state = 'CANCELLED' or p.returned > 0)
                  and exists (select from orders.paid y where y.order_id = p.id)
                  and not exists (
                    select from orders.refund r where r.order_id = p.id and coalesce(r.pieces, p.returned) >= p.returned)
                """),
        SHIPPED("p.state = 'SHIPPED'"),
        RETURNED("p.state = 'RETURNED'"),
        CANCELLED("p.state = 'CANCELLED'");

        private final String condition;

        Tab(String condition) {
            this.condition = condition;
        }

        private String count() {
            return "select '%s' as tab, count(*) as orders from orders.purchase p where %s having count(*) > 0"
                    .formatted(name(), condition);
        }

        boolean isWork() {
            return compareTo(SHIPPED) < 0;
        }

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
            int returned,
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

    /** @param next the last one that was looked at, where older ones follow */
    record Lines(List<Line> lines, @Nullable UUID next) {

        /** The rows must be read with one more than is shown: it tells that there is more. */
        static Lines cut(List<Line> read, int size) {
            var shown = read.subList(0, Math.min(read.size(), size));
            return new Lines(shown, read.size() > size ? shown.getLast().id() : null);
        }
    }
}
