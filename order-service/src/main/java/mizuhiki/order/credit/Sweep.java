package mizuhiki.order.credit;

import java.util.UUID;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.time.Moment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Settles what has become final overnight, where only that counts. */
@Component
class Sweep {

    private static final String OFFICES = """
            select distinct w.office_id
            from orders.sale_to_settle w
            join lateral (
              select p.counting, (w.shipped_at at time zone 'Asia/Tokyo')::date + p.return_days as final_on
              from orders.credit_policy p
              where p.office_id = w.office_id and p.valid_from <= (w.shipped_at at time zone 'Asia/Tokyo')::date
              order by p.valid_from desc
              limit 1) rule on rule.counting = 'CONFIRMED_ONLY' and rule.final_on <= :today
            where not exists (
                select from orders.settlement s where (s.office_id, s.order_id) = (w.office_id, w.order_id))
              and not exists (
                select from orders.returned_unsettled r where (r.office_id, r.order_id) = (w.office_id, w.order_id))
            """;

    private final Worker worker;
    private final Settling settling;

    Sweep(Worker worker, Settling settling) {
        this.worker = worker;
        this.settling = settling;
    }

    record Final(UUID officeId) implements Worker.Due {}

    @Scheduled(fixedDelayString = "${mizuhiki.credit.sweep-every:10m}", initialDelayString = "1m")
    Mono<Void> sweep() {
        return Moment.today()
                .map(today -> worker.database().sql(OFFICES).bind("today", today))
                .flatMap(offices -> worker.each(offices, Final.class, sales -> settling.due()));
    }
}
