package mizuhiki.order.fiscal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Figures of the time before the house kept the books, as entered; of several, the last one counts. */
@Repository
public class PastFigures {

    private static final String ADD_YEAR = """
            insert into orders.past_year (fiscal_year, wages, source, added_by)
            values (:fiscalYear, :wages, :source, :addedBy)
            """;

    private static final String ADD_MONTH = """
            insert into orders.past_month (month, wages, user_days, open_days, source, added_by)
            values (:month, :wages, :userDays, :openDays, :source, :addedBy)
            """;

    private static final String YEARS = """
            select distinct on (fiscal_year) fiscal_year, wages, source
            from orders.past_year order by fiscal_year desc, id desc
            """;

    private static final String MONTHS = """
            select distinct on (month) month, wages, user_days, open_days, source
            from orders.past_month
            where month between :first and :last
            order by month, id desc
            """;

    private final DatabaseClient database;

    PastFigures(DatabaseClient database) {
        this.database = database;
    }

    /** @param source where it is written, such as the report of that year */
    public record PastYear(int fiscalYear, Yen wages, String source) {}

    public record PastMonth(LocalDate month, Yen wages, long userDays, long openDays, String source) {}

    /** Latest first. */
    public Flux<PastYear> years() {
        return database.sql(YEARS).mapProperties(PastYear.class).all();
    }

    public Mono<Void> add(PastYear year, UUID addedBy) {
        return database.sql(ADD_YEAR)
                .bindProperties(year)
                .bind("addedBy", addedBy)
                .then();
    }

    public Mono<Void> add(PastMonth month, UUID addedBy) {
        return database.sql(ADD_MONTH)
                .bindProperties(month)
                .bind("addedBy", addedBy)
                .then();
    }

    Mono<Map<YearMonth, PastMonth>> in(FiscalYear year) {
        return database.sql(MONTHS)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapProperties(PastMonth.class)
                .all()
                .collectMap(month -> YearMonth.from(month.month()));
    }
}
