package mizuhiki.order.buyer;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Who bought is forgotten a year after the last that happened to the order, or was to happen, in every office. */
@Component
class Forgetting {

    /** As long as a buyer may come with a fault they have found (民法 566条); goods come back within weeks. */
    private static final Period KEPT = Period.ofYears(1);

    /** Of each order the worker sees no more than that something about its buyer is left. */
    static final String OFFICES = """
            select distinct p.office_id
            from orders.purchase p
            where p.state <> 'PAID'
              and p.placed_at < :day::date::timestamp at time zone 'Asia/Tokyo'
              and (exists (select from orders.buyer b where b.order_id = p.id)
                or exists (select from orders.shipment s where s.order_id = p.id)
                or exists (select from orders.parcel_correction c where c.order_id = p.id)
                or exists (select from orders.payment_taken_back t where t.order_id = p.id))
            """;

    /**
     * An order nobody ever paid is over when it was to be paid. With its buyer goes what leads to them: the number of the parcel,
     * and what staff wrote. An order somebody works on at this moment is left for the next time.
     */
    private static final String FORGET = """
            with over as (
              select p.id
              from orders.purchase p
              where exists (select from orders.tells_of_buyer t where t.order_id = p.id)
                and p.state <> 'PAID'
                and (p.state <> 'PLACED' or p.pay_by < :day::date)
                and p.placed_at < :day::date::timestamp at time zone 'Asia/Tokyo'
                and not exists (
                  select from orders.happened h
                  where h.order_id = p.id and h.at >= :day::date::timestamp at time zone 'Asia/Tokyo')
                and (p.state = 'SHIPPED' and p.returned = 0
                  or not exists (select from orders.paid y where y.order_id = p.id)
                  or exists (
                    select from orders.refund r where r.order_id = p.id and coalesce(r.pieces, p.returned) >= p.returned))
              for update of p skip locked),
            parcels as (
              update orders.shipment s set tracking_number = null
              from over where s.order_id = over.id and s.tracking_number is not null),
            corrections as (
              update orders.parcel_correction c set tracking_number = null, reason = null
              from over where c.order_id = over.id),
            payments as (
              update orders.payment_taken_back t set reason = null
              from over where t.order_id = over.id)
            delete from orders.buyer b using over where b.order_id = over.id
            """;

    private final Worker worker;
    private final DatabaseClient database;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Forgetting(Worker worker, DatabaseClient database, Audit audit, TransactionalOperator transaction) {
        this.worker = worker;
        this.database = database;
        this.audit = audit;
        this.transaction = transaction;
    }

    record Past(UUID officeId) implements Worker.Due {}

    @Scheduled(fixedDelayString = "${mizuhiki.buyer.forget-every:1h}", initialDelayString = "3m")
    Mono<Void> sweep() {
        return Moment.today()
                .map(today -> today.minus(KEPT))
                .flatMap(day -> worker.each(
                        worker.database().sql(OFFICES).bind("day", day), Past.class, past -> forgetBefore(day)));
    }

    /** Of orders to which nothing happened since, and about which nothing is open. */
    Mono<Void> forgetBefore(LocalDate day) {
        return database.sql(FORGET)
                .bind("day", day)
                .fetch()
                .rowsUpdated()
                .filter(forgotten -> forgotten > 0)
                .flatMap(forgotten -> audit.record("order.buyers-forgotten", null, Map.of("orders", forgotten)))
                .as(transaction::transactional);
    }
}
