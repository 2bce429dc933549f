package mizuhiki.order.fiscal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Gross wages of the months of a year, from what was signed and what was paid out. */
@Repository
class WagesCounted {

    private static final String WORKED = """
            select c.month, coalesce(sum(s.gross), 0)::bigint as wages
            from orders.wage_close c
            left join orders.statement s on (s.office_id, s.month) = (c.office_id, c.month)
            where c.month between :first and :last
            group by c.month
            """;

    private static final String PAID = """
            select date_trunc('month', p.paid_on)::date as month, coalesce(sum(s.gross), 0)::bigint as wages
            from orders.wage_paid p
            left join orders.statement s on (s.office_id, s.month) = (p.office_id, p.month)
            where p.paid_on between :first and :last
            group by 1
            """;

    private final DatabaseClient database;

    WagesCounted(DatabaseClient database) {
        this.database = database;
    }

    record Wages(LocalDate month, Yen wages) {}

    /** Only months that are signed, or paid. */
    Mono<Map<YearMonth, Yen>> in(FiscalYear year, CountedBy by) {
        var sql = switch (by) {
            case WORKED -> WORKED;
            case PAID -> PAID;
        };
        return database.sql(sql)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapProperties(Wages.class)
                .all()
                .collectMap(wages -> YearMonth.from(wages.month()), Wages::wages);
    }
}
