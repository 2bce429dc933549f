package mizuhiki.order.fiscal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mizuhiki.order.usage.Usage;
import mizuhiki.order.usage.UseOfMonth;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** 延べ利用者数 and 開所日数 of the months of a year that are closed; those of an open month may still change. */
@Repository
class DaysCounted {

    private static final String CLOSED = "select month from orders.closed_month where month between :first and :last";

    private final DatabaseClient database;
    private final Usage usage;

    DaysCounted(DatabaseClient database, Usage usage) {
        this.database = database;
        this.usage = usage;
    }

    /** A month nobody used is not known: attendance was kept elsewhere then, or not at all. */
    Mono<Map<YearMonth, UseOfMonth>> in(FiscalYear year) {
        return Mono.zip(
                closed(year),
                usage.between(year.april(), YearMonth.from(year.last())).collectList(),
                (closed, months) -> months.stream()
                        .filter(use -> closed.contains(use.month()) && use.userDays() > 0)
                        .collect(Collectors.toMap(UseOfMonth::month, use -> use)));
    }

    private Mono<Set<YearMonth>> closed(FiscalYear year) {
        return database.sql(CLOSED)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapValue(LocalDate.class)
                .all()
                .map(YearMonth::from)
                .collect(Collectors.toSet());
    }
}
