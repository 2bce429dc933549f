package mizuhiki.order.costing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.task.CostClass;
import mizuhiki.order.work.WorkTotal;
import mizuhiki.order.work.WorkTotals;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The wages of a year by kind of work, from statements, work records and credits. */
@Repository
class WageCosts {

    private static final String STATEMENTS = """
            select s.person_id, s.month, s.gross,
                   least(s.gross, coalesce(
                     (select sum((line ->> 'amount')::bigint)
                      from jsonb_array_elements(s.content::jsonb -> 'lines') line
                      where line ->> 'kind' = 'BY_CREDIT'),
                     0))::bigint as by_credit
            from orders.statement s
            where s.month between :first and :last and s.gross > 0
            """;

    private static final String CREDIT = """
            select c.person_id, date_trunc('month', c.booked_on)::date as month,
                   coalesce(l.work_type, :general) as work_type,
                   case when c.stage in ('MAKING', 'COMMON') then 'PRODUCTION' else 'SALES' end as cost_class,
                   sum(c.yen)::bigint as weight
            from orders.credit c
            join orders.settlement s on (s.office_id, s.id) = (c.office_id, c.settlement_id)
            left join (%s) l on l.lot_id = s.lot_id
            where not c.absorbed and c.booked_on between :first and :last
            group by 1, 2, 3, 4
            having sum(c.yen) > 0
            """.formatted(YearLedger.TYPE_OF_LOT);

    private final DatabaseClient database;
    private final WorkTotals totals;

    WageCosts(DatabaseClient database, WorkTotals totals) {
        this.database = database;
        this.totals = totals;
    }

    Mono<List<Cost>> of(FiscalYear year) {
        return Mono.zip(minutes(year), credit(year), Shares::new)
                .zipWith(paid(year).collectList(), Shares::costs);
    }

    private Flux<Paid> paid(FiscalYear year) {
        return database.sql(STATEMENTS)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapProperties(Paid.class)
                .all();
    }

    private Mono<Map<Worked, List<Weight>>> minutes(FiscalYear year) {
        return Flux.fromIterable(year.months())
                .concatMap(month -> totals.in(month).map(total -> Weight.of(month, total)))
                .collect(groupingBy(Weight::worked));
    }

    private Mono<Map<Worked, List<Weight>>> credit(FiscalYear year) {
        return database.sql(CREDIT)
                .bind("general", CostPlace.GENERAL)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapProperties(Weight.class)
                .all()
                .collect(groupingBy(Weight::worked));
    }

    record Worked(UUID personId, LocalDate month) {}

    record Weight(UUID personId, LocalDate month, String workType, CostClass costClass, long weight) {

        static Weight of(YearMonth month, WorkTotal total) {
            return new Weight(total.personId(), month.atDay(1), total.workType(), total.costClass(), total.minutes());
        }

        Worked worked() {
            return new Worked(personId, month);
        }

        CostPlace place() {
            return new CostPlace(workType, costClass);
        }
    }

    record Paid(UUID personId, LocalDate month, Yen gross, Yen byCredit) {

        Worked worked() {
            return new Worked(personId, month);
        }

        List<Cost> costs(WorkShares work) {
            return new WageSplit(gross, byCredit)
                    .among(work).entrySet().stream()
                            .map(part -> new Cost(part.getKey(), CostRow.MEMBER_WAGES, part.getValue()))
                            .toList();
        }
    }

    private record Shares(Map<Worked, List<Weight>> minutes, Map<Worked, List<Weight>> credit) {

        List<Cost> costs(List<Paid> wages) {
            return wages.stream()
                    .flatMap(paid -> paid.costs(of(paid.worked())).stream())
                    .toList();
        }

        private WorkShares of(Worked worked) {
            return new WorkShares(places(minutes.get(worked)), places(credit.get(worked)));
        }

        private static Map<CostPlace, Long> places(@Nullable List<Weight> weights) {
            return weights == null ? Map.of() : weights.stream().collect(toMap(Weight::place, Weight::weight));
        }
    }
}
