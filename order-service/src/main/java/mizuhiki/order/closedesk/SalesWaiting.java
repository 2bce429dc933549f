package mizuhiki.order.closedesk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sales of the month that are not shared yet; they belong to a later month then.
 *
 * <p>Where only final sales count, what may still come back waits for nobody, so it is told apart from what waits for its
 * makers or the end of its show.
 */
@Repository
class SalesWaiting implements MonthCheck {

    private static final String WAITING = """
            select count(*) filter (where not may_come_back) as waiting,
                   count(*) filter (where may_come_back) as not_final
            from orders.sale_to_settle w
            cross join lateral (
              select coalesce((
                select p.counting = 'CONFIRMED_ONLY'
                       and (w.shipped_at at time zone 'Asia/Tokyo')::date + p.return_days > :today
                from orders.credit_policy p
                where p.valid_from <= (w.shipped_at at time zone 'Asia/Tokyo')::date
                order by p.valid_from desc
                limit 1), false) as may_come_back) rule
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
        return Moment.today()
                .flatMap(today -> unshared(month, today))
                .flatMapIterable(Unshared::points)
                .filter(point -> point.count() > 0);
    }

    private Mono<Unshared> unshared(YearMonth month, LocalDate today) {
        return database.sql(WAITING)
                .bind("last", month.atEndOfMonth())
                .bind("today", today)
                .mapProperties(Unshared.class)
                .one();
    }

    record Unshared(long waiting, long notFinal) {

        List<OpenPoint> points() {
            return List.of(
                    new OpenPoint("sales-waiting", waiting, "/orders"),
                    new OpenPoint("sales-not-final", notFinal, "/orders"));
        }
    }
}
