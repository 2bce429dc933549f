package mizuhiki.order.weighing;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All versions of the credit policy; none is ever changed, but withdrawn on its day while no sale was shared by it. */
@Repository
public class CreditPolicies {

    private static final String ALL = """
            select valid_from, making, listing, show, packing, common, making_by, listing_by, show_by, packing_by,
                   absent, common_of, counting, return_days, reason
            from orders.credit_policy
            """;

    private static final String IN_FORCE = ALL + "where valid_from <= :day order by valid_from desc limit 1";

    private static final String LATEST_FIRST = ALL + "order by valid_from desc";

    private static final String ADD = """
            insert into orders.credit_policy
              (valid_from, making, listing, show, packing, common, making_by, listing_by, show_by, packing_by, absent,
               common_of, counting, return_days, reason, added_by, added_at)
            values (
               :validFrom, :making, :listing, :show, :packing, :common, :makingBy, :listingBy, :showBy, :packingBy,
               :absent, :commonOf, :counting, :returnDays, :reason, :addedBy, now())
            on conflict do nothing
            """;

    private static final String START_WITH = """
            insert into orders.credit_policy
              (valid_from, making, listing, show, packing, common, making_by, listing_by, show_by, packing_by, absent,
               common_of, counting, return_days, reason, added_at)
            values (
               :validFrom, :making, :listing, :show, :packing, :common, :makingBy, :listingBy, :showBy, :packingBy,
               :absent, :commonOf, :counting, :returnDays, :reason, now())
            on conflict do nothing
            """;

    private final DatabaseClient database;

    CreditPolicies(DatabaseClient database) {
        this.database = database;
    }

    public Mono<CreditPolicy> inForce(LocalDate day) {
        return find(day).switchIfEmpty(Mono.defer(() -> startWithFirst().then(find(day))));
    }

    public Flux<CreditPolicy> latestFirst() {
        return database.sql(LATEST_FIRST).mapProperties(CreditPolicy.class).all();
    }

    /**
     * From today at the earliest: sales that are settled keep the policy they were settled by. The same one twice is one: a
     * tap may come double.
     */
    public Mono<Void> add(CreditPolicy policy, UUID addedBy) {
        return Moment.today()
                .filter(today -> !policy.validFrom().isBefore(today))
                .switchIfEmpty(Mono.error(PolicyTooEarly::new))
                .then(DayFarOff.checkFromToday(policy.validFrom()))
                .flatMap(day -> bound(ADD, policy).bind("addedBy", addedBy).then())
                .thenMany(Flux.defer(this::latestFirst))
                .filter(policy::equals)
                .next()
                .switchIfEmpty(Mono.error(() -> new PolicyDayTaken(policy.validFrom())))
                .then();
    }

    private Mono<CreditPolicy> find(LocalDate day) {
        return database.sql(IN_FORCE)
                .bind("day", day)
                .mapProperties(CreditPolicy.class)
                .one();
    }

    private Mono<Void> startWithFirst() {
        return bound(START_WITH, CreditPolicy.FIRST).then();
    }

    /** The driver knows no enums, so these are bound by their names. */
    private GenericExecuteSpec bound(String sql, CreditPolicy policy) {
        return database.sql(sql)
                .bindProperties(policy)
                .bind("makingBy", policy.makingBy().name())
                .bind("listingBy", policy.listingBy().name())
                .bind("showBy", policy.showBy().name())
                .bind("packingBy", policy.packingBy().name())
                .bind("absent", policy.absent().name())
                .bind("commonOf", policy.commonOf().name())
                .bind("counting", policy.counting().name());
    }
}
