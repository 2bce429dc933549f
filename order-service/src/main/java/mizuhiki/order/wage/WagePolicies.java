package mizuhiki.order.wage;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.weighing.PolicyDayTaken;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All versions of the wage policy; none is ever changed. */
@Repository
public class WagePolicies {

    private static final String UNTIL = """
            select valid_from, base, rate, day_allowance, scope, mode, unit, reason, added_by
            from orders.wage_policy
            where valid_from <= :day
            order by valid_from desc
            """;

    private static final String ADD = """
            insert into orders.wage_policy
              (valid_from, base, rate, day_allowance, scope, mode, unit, reason, added_by, added_at)
            values (:validFrom, :base, :rate, :dayAllowance, :scope, :mode, :unit, :reason, :addedBy, now())
            """;

    private final DatabaseClient database;
    private final Months months;

    WagePolicies(DatabaseClient database, Months months) {
        this.database = database;
        this.months = months;
    }

    /** Latest first; an office that has none starts with everything by credit. */
    public Flux<WagePolicy> until(LocalDate day) {
        return database.sql(UNTIL)
                .bind("day", day)
                .mapProperties(Row.class)
                .all()
                .map(Row::policy)
                .defaultIfEmpty(WagePolicy.FIRST);
    }

    /** For days no wage was paid for yet. */
    public Mono<Void> add(WagePolicy policy, UUID addedBy) {
        return months.openDay(policy.validFrom())
                .filter(policy.validFrom()::equals)
                .switchIfEmpty(Mono.error(() -> new MonthClosed(policy.validFrom())))
                .flatMap(day -> insert(Row.of(policy, addedBy)))
                .onErrorMap(DuplicateKeyException.class, taken -> new PolicyDayTaken(policy.validFrom()));
    }

    private Mono<Void> insert(Row row) {
        return database.sql(ADD).bindProperties(row).then();
    }

    record Row(
            LocalDate validFrom,
            String base,
            Yen rate,
            Yen dayAllowance,
            String scope,
            String mode,
            int unit,
            String reason,
            @Nullable UUID addedBy) {

        static Row of(WagePolicy policy, UUID addedBy) {
            return new Row(
                    policy.validFrom(),
                    policy.base().name(),
                    policy.rate(),
                    policy.dayAllowance(),
                    policy.rounding().scope().name(),
                    policy.rounding().mode().name(),
                    policy.rounding().unit(),
                    policy.reason(),
                    addedBy);
        }

        WagePolicy policy() {
            var rounding = new Rounding(Rounding.Scope.valueOf(scope), Rounding.Mode.valueOf(mode), unit);
            return new WagePolicy(validFrom, WagePolicy.Base.valueOf(base), rate, dayAllowance, rounding, reason);
        }
    }
}
