package mizuhiki.order.costing;

import java.util.List;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.apportion.ExpenseKind;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a year changed on each account, by the kind of work that made what was sold. */
@Repository
class YearLedger {

    /** The kind of work that took the most minutes of a lot. */
    static final String TYPE_OF_LOT = """
            select distinct on (w.subject_id) w.subject_id as lot_id, k.work_type
            from orders.work_record w
            join orders.task_kind k on (k.office_id, k.id) = (w.office_id, w.task_id)
            where w.stage = 'MAKING'
            group by w.subject_id, k.work_type
            order by w.subject_id, sum(w.minutes) desc, k.work_type
            """;

    private static final String CHANGES = """
            select p.account,
                   case when s.id is not null or w.id is not null then coalesce(l.work_type, :general) end as work_type,
                   sum(p.amount)::bigint as amount
            from orders.posting p
            join orders.entry e on (e.office_id, e.id) = (p.office_id, p.entry_id)
            left join orders.settlement s on (s.office_id, s.id) = (e.office_id, e.cause)
            left join orders.written_off w on (w.office_id, w.id) = (e.office_id, e.cause)
            left join (%s) l on l.lot_id = coalesce(s.lot_id, w.lot_id)
            where e.booked_on between :first and :last
            group by 1, 2
            having sum(p.amount) <> 0
            """.formatted(TYPE_OF_LOT);

    private static final String EXPENSES = """
            select e.kind, p.work_type, p.cost_class, sum(p.amount)::bigint as amount
            from orders.expense e
            join orders.expense_part p on (p.office_id, p.expense_id) = (e.office_id, e.id)
            where e.day between :first and :last
            group by 1, 2, 3
            union all
            select 'EQUIPMENT', work_type, cost_class, sum(amount)::bigint
            from orders.reserve_move
            where kind = 'BOUGHT' and day between :first and :last
            group by 2, 3
            """;

    private final DatabaseClient database;

    YearLedger(DatabaseClient database) {
        this.database = database;
    }

    /** @param workType null where it belongs to no sale that was shared, and to no pieces */
    record Change(Account account, @Nullable String workType, Yen amount) {}

    Mono<List<Change>> changes(FiscalYear year) {
        return database.sql(CHANGES)
                .bind("general", CostPlace.GENERAL)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapProperties(Change.class)
                .all()
                .collectList();
    }

    /** With the equipment that was bought out of its reserve. */
    Mono<List<Cost>> expenses(FiscalYear year) {
        return database.sql(EXPENSES)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapProperties(ExpenseSum.class)
                .all()
                .map(ExpenseSum::cost)
                .collectList();
    }

    record ExpenseSum(ExpenseKind kind, String workType, CostClass costClass, Yen amount) {

        Cost cost() {
            return new Cost(new CostPlace(workType, costClass), CostRow.of(kind), amount);
        }
    }
}
