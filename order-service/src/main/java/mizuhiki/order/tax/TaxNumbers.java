package mizuhiki.order.tax;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Under which number the office is registered, by day. */
@Repository
public class TaxNumbers {

    private static final String ON_DAY = """
            select n.number, t.standard, t.reduced
            from (
              select number from orders.tax_number where valid_from <= :day order by valid_from desc, noted_at desc limit 1
            ) n
            cross join (
              select standard, reduced from orders.consumption_tax where valid_from <= :day order by valid_from desc limit 1
            ) t
            where n.number is not null
            """;

    private static final String LATEST_FIRST = """
            select distinct on (valid_from) valid_from, number
            from orders.tax_number
            order by valid_from desc, noted_at desc
            limit 100
            """;

    private static final String NOTE = """
            insert into orders.tax_number (valid_from, number, noted_by, noted_at)
            values (:validFrom, :number, :by, :at)
            """;

    private final DatabaseClient database;

    TaxNumbers(DatabaseClient database) {
        this.database = database;
    }

    /** Empty where the office is not registered on that day: then no paper may speak of tax. */
    public Mono<InvoiceTax> on(LocalDate day) {
        return database.sql(ON_DAY)
                .bind("day", day)
                .mapProperties(InvoiceTax.class)
                .one();
    }

    /** Of several for one day, the one that holds. */
    Flux<Registration> latestFirst() {
        return database.sql(LATEST_FIRST).mapProperties(Registration.class).all();
    }

    /** Empty where the last that was noted of that day says the same. */
    Mono<Registration> note(Registration registration, UUID by, Instant at) {
        return database.sql(NOTE)
                .bindProperties(registration)
                .bind("by", by)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .map(rows -> registration);
    }
}
