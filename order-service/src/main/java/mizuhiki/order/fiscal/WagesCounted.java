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

    /**
     * A month in which nothing was paid is known to be one when all wages that could have been paid in it are: those of
     * the months up to it, of which the earliest was paid outside of this house.
     */
    private static final String PAID = """
            select m.month::date, coalesce(sum(s.gross), 0)::bigint as wages
            from generate_series(cast(:first as date), cast(:last as date), interval '1 month') m(month)
            left join orders.wage_paid p on p.paid_on >= m.month and p.paid_on < m.month + interval '1 month'
            left join orders.statement s on (s.office_id, s.month) = (p.office_id, p.month)
            group by m.month
            having count(p.month) > 0
              or (m.month > (select min(c.month) from orders.wage_close c)
                and m.month <= (select max(c.month) from orders.wage_close c)
                and not exists (
                  select from orders.wage_close c
                  where c.month <= m.month and c.paid > 0
                    and not exists (select from orders.wage_payment p where p.month = c.month)))
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
