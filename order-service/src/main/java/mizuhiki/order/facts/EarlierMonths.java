package mizuhiki.order.facts;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.Worker.Earlier;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What the closed months of a fiscal year say of each member, when its last month comes. */
@Repository
class EarlierMonths {

    private static final int MONTHS_BEFORE_THE_LAST = 11;

    private static final String BEFORE = """
            select person_id, sum(credit)::bigint as credit, sum(minutes)::int as minutes, sum(days)::int as days,
                   sum(gross)::bigint as gross
            from (select person_id, (content::jsonb ->> 'credit')::bigint as credit, 0 as minutes, 0 as days, gross
                  from orders.statement
                  where month >= :first and month < :end
                  union all
                  select person_id, 0, minutes, 1, 0
                  from orders.attendance
                  where day >= :first and day < :end) earlier
            group by person_id
            """;

    private final DatabaseClient database;

    EarlierMonths(DatabaseClient database) {
        this.database = database;
    }

    /** Nothing in any other month: only then is it asked for. */
    Mono<Map<UUID, Earlier>> before(YearMonth month) {
        return month.getMonth() == MonthInputs.LAST_OF_YEAR ? ofYear(month) : Mono.just(Map.of());
    }

    private Mono<Map<UUID, Earlier>> ofYear(YearMonth last) {
        return database.sql(BEFORE)
                .bind("first", last.minusMonths(MONTHS_BEFORE_THE_LAST).atDay(1))
                .bind("end", last.atDay(1))
                .mapProperties(Row.class)
                .all()
                .collectMap(Row::personId, Row::earlier);
    }

    record Row(UUID personId, Yen credit, int minutes, int days, Yen gross) {

        Earlier earlier() {
            return new Earlier(credit, minutes, days, gross);
        }
    }
}
