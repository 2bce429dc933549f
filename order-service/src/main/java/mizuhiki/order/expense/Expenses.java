package mizuhiki.order.expense;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.apportion.Basis;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.apportion.ExpenseKind;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** All expenses ever entered. */
@Repository
public class Expenses {

    private static final String EXPENSES = """
            select e.id, e.day, e.kind, e.bill, e.per_mille, e.amount, e.basis, e.explanation, e.note, e.cancels,
                   (select jsonb_agg(jsonb_build_object('workType', p.work_type, 'costClass', p.cost_class,
                                                        'amount', p.amount) order by p.work_type, p.cost_class)::text
                    from orders.expense_part p
                    where (p.office_id, p.expense_id) = (e.office_id, e.id)) as parts
            from orders.expense e
            """;

    private static final String BETWEEN = EXPENSES + "where e.day between :first and :last order by e.day, e.id";

    private static final String ONE = EXPENSES + "where e.id = :id";

    private static final String ADD = """
            with added as (
              insert into orders.expense
                (id, day, kind, bill, per_mille, amount, basis, explanation, note, cancels, added_by)
              values (:id, :day, :kind, :bill, :perMille, :amount, :basis, :explanation, :note,
                      cast(:cancels as uuid), :addedBy)
              on conflict (office_id, id) do nothing
              returning id)
            insert into orders.expense_part (expense_id, work_type, cost_class, amount)
            select added.id, p."workType", p."costClass", p.amount
            from added, jsonb_to_recordset(cast(:parts as jsonb)) as p("workType" text, "costClass" text, amount bigint)
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Expenses(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public Flux<Expense> between(LocalDate first, LocalDate last) {
        return database.sql(BETWEEN)
                .bind("first", first)
                .bind("last", last)
                .mapProperties(Row.class)
                .all()
                .map(this::expense);
    }

    Mono<Expense> get(UUID expenseId) {
        return database.sql(ONE)
                .bind("id", expenseId)
                .mapProperties(Row.class)
                .one()
                .map(this::expense)
                .switchIfEmpty(Mono.error(() -> new NotFound(expenseId)));
    }

    /** Joins the caller's transaction. Emits whether there was none of that id. */
    Mono<Boolean> add(Expense expense, UUID addedBy) {
        return database.sql(ADD)
                .bindProperties(Row.of(expense, json))
                .bind("addedBy", addedBy)
                .fetch()
                .rowsUpdated()
                .map(parts -> parts > 0)
                .onErrorMap(MonthClosed::isMeantBy, refused -> new MonthClosed(expense.day()))
                .onErrorMap(DuplicateKeyException.class, taken -> new ExpenseAlreadyCancelled(expense.id()));
    }

    private Expense expense(Row row) {
        var parts = List.of(json.readValue(row.parts(), PartRow[].class));
        return new Expense(
                row.id(),
                row.day(),
                ExpenseKind.valueOf(row.kind()),
                row.bill(),
                row.perMille(),
                row.amount(),
                Basis.valueOf(row.basis()),
                row.explanation(),
                row.note(),
                row.cancels(),
                parts.stream().map(PartRow::part).toList());
    }

    record Row(
            UUID id,
            LocalDate day,
            String kind,
            Yen bill,
            int perMille,
            Yen amount,
            String basis,
            String explanation,
            String note,
            @Nullable UUID cancels,
            String parts) {

        static Row of(Expense expense, JsonMapper json) {
            return new Row(
                    expense.id(),
                    expense.day(),
                    expense.kind().name(),
                    expense.bill(),
                    expense.perMille(),
                    expense.amount(),
                    expense.basis().name(),
                    expense.explanation(),
                    expense.note(),
                    expense.cancels(),
                    json.writeValueAsString(
                            expense.parts().stream().map(PartRow::of).toList()));
        }
    }

    record PartRow(String workType, CostClass costClass, Yen amount) {

        static PartRow of(Expense.Part part) {
            return new PartRow(part.place().workType(), part.place().costClass(), part.amount());
        }

        Expense.Part part() {
            return new Expense.Part(new CostPlace(workType, costClass), amount);
        }
    }
}
