package mizuhiki.order.yearreport;

import java.util.List;
import mizuhiki.order.fiscal.FiscalYear;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** All reports that were handed in; of several of a year the last one counts. */
@Repository
class FixedReports {

    private static final String ADD = """
            insert into orders.year_report
              (fiscal_year, version, reason, content, content_hash, fixed_by, fixed_at)
            values (:fiscalYear, :version, :reason, :content, :contentHash, :fixedBy, :fixedAt)
            """;

    private static final String OF_YEAR = """
            select fiscal_year, version, reason, content, content_hash, fixed_by, fixed_at
            from orders.year_report
            where fiscal_year = :year
            order by version desc
            """;

    private final DatabaseClient database;

    FixedReports(DatabaseClient database) {
        this.database = database;
    }

    /** The last one first. */
    Mono<List<FixedReport>> of(FiscalYear year) {
        return database.sql(OF_YEAR)
                .bind("year", year.number())
                .mapProperties(FixedReport.class)
                .all()
                .collectList();
    }

    Mono<Void> add(FixedReport report) {
        return database.sql(ADD)
                .bindProperties(report)
                .then()
                .onErrorMap(DuplicateKeyException.class, taken -> new YearAlreadyReported(report.fiscalYear()));
    }
}
