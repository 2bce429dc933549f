package mizuhiki.order.withdrawal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.withdrawal.Rule.From;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All rules that were taken back; each is written down here before it goes. */
@Repository
class Withdrawals {

    private static final String KEEP = """
            insert into orders.rule_withdrawal (id, rule, valid_from, content, withdrawn_by, withdrawn_at)
            select :id, :rule, r.valid_from, %s, :by, :at
            """;

    /** Of the row as it stands: who added another one with its words added another one. */
    private static final String MARK = "(hashtextextended(to_jsonb(r)::text, 0) & 268435455)::int";

    private static final String STANDING = "select %s as of, r.valid_from, " + MARK + " as mark, %s as followed ";

    private static final String SEEN = " and " + MARK + " = :mark";

    private static final String ROW = "to_jsonb(r) ";

    private static final String ROW_AND_PARTS = """
            to_jsonb(r) || jsonb_build_object('parts', (
              select jsonb_agg(to_jsonb(p)) from orders.expense_rule_part p
              where (p.office_id, p.kind, p.valid_from) = (r.office_id, r.kind, r.valid_from)))
            """;

    private static final String RATE = "from orders.task_rate r where r.task_id = cast(:of as uuid)";

    private static final String WAGE_POLICY = "from orders.wage_policy r where true";

    private static final String CREDIT_POLICY = "from orders.credit_policy r where true";

    private static final String OF_DAY = " and r.valid_from = :day";

    private static final String BASES = "from orders.expense_rule r where true";

    private static final String BASIS = "from orders.expense_rule r where r.kind = :of";

    /** The first basis of a kind needs no reason but has words of its own. */
    private static final String ALL = """
            select valid_from, coalesce(content ->> 'task_id', content ->> 'kind', '') as of,
                   coalesce(nullif(content ->> 'reason', ''), content ->> 'explanation', '') as reason,
                   withdrawn_by, withdrawn_at, content::text as content
            from orders.rule_withdrawal
            where rule = :rule
            """;

    private static final String OF_ONE = "and :of in (content ->> 'task_id', content ->> 'kind') ";

    private static final String LATEST_FIRST = "order by withdrawn_at desc, id desc limit 20";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient database;

    Withdrawals(DatabaseClient database) {
        this.database = database;
    }

    /** @param reason it had been added for */
    record Withdrawal(
            LocalDate validFrom, String of, String reason, UUID withdrawnBy, Instant withdrawnAt, String content) {

        Map<String, Object> row() {
            return JSON.readValue(content, new TypeReference<>() {});
        }
    }

    Flux<Standing> standing(Rule rule, LocalDate today) {
        return bound(standing(rule) + row(rule), rule)
                .bind("today", today)
                .mapProperties(Standing.class)
                .all();
    }

    Mono<Standing> get(From rule, LocalDate today) {
        return bound(standing(rule.rule()) + row(rule.rule()) + OF_DAY, rule.rule())
                .bind("today", today)
                .bind("day", rule.day())
                .mapProperties(Standing.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(rule.day())));
    }

    Mono<Void> keep(From rule, UUID by, Instant at) {
        return bound(KEEP.formatted(content(rule.rule())) + row(rule.rule()) + OF_DAY, rule.rule())
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("rule", rule.rule().kind().name())
                .bind("day", rule.day())
                .bind("by", by)
                .bind("at", at)
                .then();
    }

    /** Refused where somebody else was quicker, or a bill or a sale was shared by it. */
    Mono<Void> remove(From rule, Standing seen) {
        return bound("delete " + row(rule.rule()) + OF_DAY + SEEN, rule.rule())
                .bind("day", rule.day())
                .bind("mark", seen.mark())
                .fetch()
                .rowsUpdated()
                .onErrorMap(DataIntegrityViolationException.class, standing -> inUse(rule))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFound(rule.day())))
                .then();
    }

    private static Refusal inUse(From rule) {
        return rule.rule().kind() == Rule.Kind.EXPENSE_BASIS ? new BasisInUse(rule.day()) : new RuleBegun(rule.day());
    }

    Flux<Withdrawal> latestFirst(Rule rule) {
        return bound(ALL + (rule.of() == null ? "" : OF_ONE) + LATEST_FIRST, rule)
                .bind("rule", rule.kind().name())
                .mapProperties(Withdrawal.class)
                .all();
    }

    private static String standing(Rule rule) {
        return switch (rule.kind()) {
            case WAGE_POLICY -> STANDING.formatted("''", "orders.was_followed(r, :today)");
            case TASK_RATE, CREDIT_POLICY -> STANDING.formatted("''", "cast(:today as date) is null");
            case EXPENSE_BASIS ->
                STANDING.formatted("r.kind", "cast(:today as date) is not null and orders.bills_stand_by(r)");
        };
    }

    private static String content(Rule rule) {
        return rule.kind() == Rule.Kind.EXPENSE_BASIS ? ROW_AND_PARTS : ROW;
    }

    private static String row(Rule rule) {
        return switch (rule.kind()) {
            case TASK_RATE -> RATE;
            case WAGE_POLICY -> WAGE_POLICY;
            case CREDIT_POLICY -> CREDIT_POLICY;
            case EXPENSE_BASIS -> rule.of() == null ? BASES : BASIS;
        };
    }

    private GenericExecuteSpec bound(String sql, Rule rule) {
        var spec = database.sql(sql);
        return rule.of() == null ? spec : spec.bind("of", rule.of());
    }
}
