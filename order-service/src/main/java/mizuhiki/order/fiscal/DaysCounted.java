package mizuhiki.order.fiscal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** 延べ利用者数 and 開所日数 of the months of a year, from attendance; those of an open month may still change. */
@Repository
class DaysCounted {

    private static final String BY_MONTH = """
            select date_trunc('month', day)::date as month, count(*) as users, count(distinct day) as open
            from orders.attendance
            where day between :first and :last
              and exists (select from orders.closed_month c where c.month = date_trunc('month', day)::date)
            group by 1
            """;

    private final DatabaseClient database;

    DaysCounted(DatabaseClient database) {
        this.database = database;
    }

    record Days(LocalDate month, long users, long open) {}

    Mono<Map<YearMonth, Days>> in(FiscalYear year) {
        return database.sql(BY_MONTH)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapProperties(Days.class)
                .all()
                .collectMap(days -> YearMonth.from(days.month()));
    }
}
