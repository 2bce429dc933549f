package mizuhiki.order.wage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import mizuhiki.order.attendance.Attendances;
import mizuhiki.order.attendance.Attended;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.People;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers what a month's wages follow from, as it stands now. */
@Repository
public class MonthFacts {

    private static final String POOL = """
            select coalesce(sum(p.amount) filter (where e.booked_on < :first and exists (
                     select from orders.closed_month c where c.month = date_trunc('month', e.booked_on)::date)), 0)::bigint
                     as carried,
                   coalesce(sum(p.amount) filter (where e.booked_on >= :first and e.kind = 'SETTLEMENT'), 0)::bigint
                     as earned,
                   coalesce(sum(p.amount) filter (where e.booked_on >= :first and e.kind = 'REVERSAL'), 0)::bigint
                     as returned
            from orders.posting p
            join orders.entry e on (e.office_id, e.id) = (p.office_id, p.entry_id)
            where p.account in ('CREDIT', 'POOL') and e.booked_on <= :last
            """;

    private static final String CREDIT = """
            select person_id, sum(yen)::bigint as credit
            from orders.credit
            where not absorbed and booked_on between :first and :last
            group by person_id
            """;

    private final DatabaseClient database;
    private final Attendances attendances;
    private final WagePolicies policies;
    private final People people;

    MonthFacts(DatabaseClient database, Attendances attendances, WagePolicies policies, People people) {
        this.database = database;
        this.attendances = attendances;
        this.policies = policies;
        this.people = people;
    }

    /** Only what closed months left over is carried; what an earlier open month earned belongs to that month. */
    public Mono<MonthInputs> of(YearMonth month, boolean carryRest) {
        return Mono.zip(
                rules(month),
                workers(month),
                (rules, workers) -> new MonthInputs(month, carryRest, rules.pool(), rules.policies(), workers));
    }

    private Mono<Rules> rules(YearMonth month) {
        return Mono.zip(
                in(month, POOL).mapProperties(Pool.class).one(),
                policies.until(month.atEndOfMonth()).collectList(),
                Rules::new);
    }

    private Mono<List<Worker>> workers(YearMonth month) {
        return Mono.zip(credits(month), days(month), Work::new).flatMap(this::named);
    }

    private Mono<List<Worker>> named(Work work) {
        return people.displayNames(work.people()).map(work::workers);
    }

    private Mono<Map<UUID, Yen>> credits(YearMonth month) {
        return in(month, CREDIT).mapProperties(Credited.class).all().collectMap(Credited::personId, Credited::credit);
    }

    private Mono<Map<UUID, List<Day>>> days(YearMonth month) {
        Flux<Attended> days = attendances.in(month);
        return days.collect(groupingBy(
                Attended::personId, mapping(day -> new Day(day.day(), day.minutes(), day.atHome()), toList())));
    }

    private DatabaseClient.GenericExecuteSpec in(YearMonth month, String sql) {
        return database.sql(sql).bind("first", month.atDay(1)).bind("last", month.atEndOfMonth());
    }

    record Credited(UUID personId, Yen credit) {}

    private record Rules(Pool pool, List<WagePolicy> policies) {}

    private record Work(Map<UUID, Yen> credits, Map<UUID, List<Day>> days) {

        TreeSet<UUID> people() {
            var people = new TreeSet<>(credits.keySet());
            people.addAll(days.keySet());
            return people;
        }

        List<Worker> workers(Map<UUID, String> names) {
            return people().stream()
                    .map(person -> new Worker(
                            person,
                            names.getOrDefault(person, ""),
                            credits.getOrDefault(person, Yen.ZERO),
                            days.getOrDefault(person, List.of())))
                    .toList();
        }
    }
}
