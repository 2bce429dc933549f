package mizuhiki.order.apportion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.task.CostClass;
import mizuhiki.order.weighing.PolicyDayTaken;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** All bases of sharing, with the day each began. */
@Repository
public class ExpenseRules {

    private static final String RULES = """
            select r.kind, r.valid_from, r.basis, r.explanation, r.per_mille, r.reason,
                   (select jsonb_agg(jsonb_build_object('workType', p.work_type, 'costClass', p.cost_class,
                                                        'weight', p.weight) order by p.work_type, p.cost_class)::text
                    from orders.expense_rule_part p
                    where (p.office_id, p.kind, p.valid_from) = (r.office_id, r.kind, r.valid_from)) as parts
            from orders.expense_rule r
            """;

    private static final String ALL = RULES + "order by r.kind, r.valid_from desc";

    private static final String TAKE_TURNS = "select pg_advisory_xact_lock_shared(orders.basis_key(:kind))";

    private static final String IN_FORCE =
            RULES + "where r.kind = :kind and r.valid_from <= :day order by r.valid_from desc limit 1";

    private static final String ADD = """
            insert into orders.expense_rule (kind, valid_from, basis, explanation, per_mille, reason, added_by)
            values (:kind, :validFrom, :basis, :explanation, :perMille, :reason, :addedBy)
            on conflict do nothing
            """;

    private static final String ADD_PARTS = """
            insert into orders.expense_rule_part (kind, valid_from, work_type, cost_class, weight)
            select :kind, :validFrom, p."workType", p."costClass", p.weight
            from jsonb_to_recordset(cast(:parts as jsonb)) as p("workType" text, "costClass" text, weight bigint)
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Months months;
    private final TransactionalOperator transaction;

    ExpenseRules(DatabaseClient database, JsonMapper json, Months months, TransactionalOperator transaction) {
        this.database = database;
        this.json = json;
        this.months = months;
        this.transaction = transaction;
    }

    /** By kind, latest first. */
    public Flux<ExpenseRule> all() {
        return database.sql(ALL).mapProperties(Row.class).all().map(this::rule);
    }

    /** Joins the caller's transaction. How a bill of that day is shared; refused where nobody wrote it down. */
    public Mono<Apportioned> share(ExpenseKind kind, Yen bill, LocalDate day) {
        return database.sql(TAKE_TURNS)
                .bind("kind", kind.name())
                .then()
                .then(Mono.defer(() -> inForce(kind, day)))
                .map(rule -> rule.share(bill))
                .switchIfEmpty(Mono.error(() -> new BasisNotWritten(kind)));
    }

    /** For days that are still open. The same one twice is one: a tap may come double. */
    public Mono<Void> add(ExpenseRule rule, UUID addedBy) {
        return DayFarOff.checkStart(rule.validFrom())
                .flatMap(months::openDay)
                .filter(rule.validFrom()::equals)
                .switchIfEmpty(Mono.error(() -> new MonthClosed(rule.validFrom())))
                .flatMap(day -> inForce(rule.kind(), day))
                .doOnNext(before -> requireReason(rule, before))
                .then(Mono.defer(() -> insert(rule, addedBy)))
                .as(transaction::transactional);
    }

    private static void requireReason(ExpenseRule rule, ExpenseRule before) {
        if (!rule.mayFollow(before)) {
            throw new BasisNeedsReason(before.validFrom());
        }
    }

    private Mono<ExpenseRule> inForce(ExpenseKind kind, LocalDate day) {
        return database.sql(IN_FORCE)
                .bind("kind", kind.name())
                .bind("day", day)
                .mapProperties(Row.class)
                .one()
                .map(this::rule);
    }

    private Mono<Void> insert(ExpenseRule rule, UUID addedBy) {
        return database.sql(ADD)
                .bind("kind", rule.kind().name())
                .bind("validFrom", rule.validFrom())
                .bind("basis", rule.basis().name())
                .bind("explanation", rule.explanation())
                .bind("perMille", rule.perMille())
                .bind("reason", rule.reason())
                .bind("addedBy", addedBy)
                .fetch()
                .rowsUpdated()
                .flatMap(added -> added == 1 ? insertParts(rule) : requireSame(rule));
    }

    private Mono<Void> requireSame(ExpenseRule rule) {
        return inForce(rule.kind(), rule.validFrom())
                .filter(rule::saysTheSameAs)
                .switchIfEmpty(Mono.error(() -> new PolicyDayTaken(rule.validFrom())))
                .then();
    }

    private Mono<Void> insertParts(ExpenseRule rule) {
        var parts = rule.parts().stream().map(PartRow::of).toList();
        return database.sql(ADD_PARTS)
                .bind("kind", rule.kind().name())
                .bind("validFrom", rule.validFrom())
                .bind("parts", json.writeValueAsString(parts))
                .then();
    }

    private ExpenseRule rule(Row row) {
        var parts = List.of(json.readValue(row.parts(), PartRow[].class));
        return new ExpenseRule(
                row.kind(),
                row.validFrom(),
                row.basis(),
                row.explanation(),
                row.perMille(),
                parts.stream().map(PartRow::part).toList(),
                row.reason());
    }

    record Row(
            ExpenseKind kind,
            LocalDate validFrom,
            Basis basis,
            String explanation,
            int perMille,
            String reason,
            String parts) {}

    record PartRow(String workType, CostClass costClass, long weight) {

        static PartRow of(ExpenseRule.Part part) {
            return new PartRow(part.place().workType(), part.place().costClass(), part.weight());
        }

        ExpenseRule.Part part() {
            return new ExpenseRule.Part(new CostPlace(workType, costClass), weight);
        }
    }
}
