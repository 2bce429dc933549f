package mizuhiki.order.wagepolicy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.weighing.PolicyDayTaken;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All versions of the wage policy; none is ever changed, but withdrawn as long as no month was closed by it. */
@Repository
public class WagePolicies {

    private static final String ALL = """
            select valid_from, blocks::text as blocks, scope, mode, unit, reason from orders.wage_policy
            """;

    private static final String LATEST_FIRST = ALL + "order by valid_from desc";

    private static final String BETWEEN = ALL + """
            where valid_from <= :last
              and valid_from >= coalesce((select max(valid_from) from orders.wage_policy where valid_from <= :first),
                                         :first)
            order by valid_from
            """;

    private static final String ADD = """
            insert into orders.wage_policy (valid_from, blocks, scope, mode, unit, reason, added_by, added_at)
            values (:validFrom, cast(:blocks as jsonb), :scope, :mode, :unit, :reason, :addedBy, now())
            on conflict do nothing
            """;

    /** Its own, so that no setting of the application changes what is kept. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient database;
    private final Months months;

    WagePolicies(DatabaseClient database, Months months) {
        this.database = database;
        this.months = months;
    }

    /** An office that has none starts with everything by credit. */
    public Flux<WagePolicy> latestFirst() {
        return database.sql(LATEST_FIRST)
                .mapProperties(Row.class)
                .all()
                .map(Row::policy)
                .defaultIfEmpty(WagePolicy.FIRST);
    }

    /** In force on some day from the first to the last, the earliest first. */
    public Mono<List<WagePolicy>> between(LocalDate first, LocalDate last) {
        return database.sql(BETWEEN)
                .bind("first", first)
                .bind("last", last)
                .mapProperties(Row.class)
                .all()
                .map(Row::policy)
                .collectList()
                .map(versions -> fromTheFirstDay(versions, first));
    }

    private static List<WagePolicy> fromTheFirstDay(List<WagePolicy> versions, LocalDate first) {
        return !versions.isEmpty() && !versions.getFirst().validFrom().isAfter(first)
                ? versions
                : Stream.concat(Stream.of(WagePolicy.FIRST), versions.stream()).toList();
    }

    /** @param row as it was kept when it was taken back */
    public static WagePolicy read(Map<String, Object> row) {
        JsonNode kept = JSON.valueToTree(row);
        return new Row(
                        LocalDate.parse(kept.path("valid_from").asString()),
                        kept.path("blocks").toString(),
                        kept.path("scope").asString(),
                        kept.path("mode").asString(),
                        kept.path("unit").asInt(),
                        kept.path("reason").asString())
                .policy();
    }

    /** For days no wage was paid for yet. The same one twice is one: a tap may come double. */
    public Mono<Void> add(WagePolicy policy, UUID addedBy) {
        return DayFarOff.checkStart(policy.validFrom())
                .flatMap(months::openDay)
                .filter(policy.validFrom()::equals)
                .switchIfEmpty(Mono.error(() -> new MonthClosed(policy.validFrom())))
                .flatMap(day -> insert(Row.of(policy), addedBy))
                .thenMany(Flux.defer(this::latestFirst))
                .filter(policy::equals)
                .next()
                .switchIfEmpty(Mono.error(() -> new PolicyDayTaken(policy.validFrom())))
                .then();
    }

    private Mono<Void> insert(Row row, UUID addedBy) {
        return database.sql(ADD).bindProperties(row).bind("addedBy", addedBy).then();
    }

    record Row(LocalDate validFrom, String blocks, String scope, String mode, int unit, String reason) {

        static Row of(WagePolicy policy) {
            return new Row(
                    policy.validFrom(),
                    JSON.writerFor(JSON.getTypeFactory().constructCollectionType(List.class, Block.class))
                            .writeValueAsString(policy.blocks()),
                    policy.rounding().scope().name(),
                    policy.rounding().mode().name(),
                    policy.rounding().unit(),
                    policy.reason());
        }

        WagePolicy policy() {
            var rounding = new Rounding(Rounding.Scope.valueOf(scope), Rounding.Mode.valueOf(mode), unit);
            return new WagePolicy(validFrom, List.of(JSON.readValue(blocks, Block[].class)), rounding, reason);
        }
    }
}
