package mizuhiki.order.yearreport;

import mizuhiki.order.fiscal.FiscalYear;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** All reports that were handed in, one a year. */
@Repository
class FixedReports {

    private static final String ADD = """
            insert into orders.year_report (fiscal_year, content, content_hash, fixed_by, fixed_at)
            values (:fiscalYear, :content, :contentHash, :fixedBy, :fixedAt)
            """;

    private static final String OF_YEAR = """
            select fiscal_year, content, content_hash, fixed_by, fixed_at
            from orders.year_report where fiscal_year = :year
            """;

    private final DatabaseClient database;

    FixedReports(DatabaseClient database) {
        this.database = database;
    }

    Mono<FixedReport> find(FiscalYear year) {
        return database.sql(OF_YEAR)
                .bind("year", year.number())
                .mapProperties(FixedReport.class)
                .one();
    }

    Mono<Void> add(FixedReport report) {
        return database.sql(ADD)
                .bindProperties(report)
                .then()
                .onErrorMap(DuplicateKeyException.class, taken -> new YearAlreadyReported(report.fiscalYear()));
    }
}
