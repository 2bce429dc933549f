package mizuhiki.order.payslip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.wage.Payslip;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All statements ever given out. */
@Repository
public class Statements {

    private static final String KEEP = """
            insert into orders.statement (month, person_id, gross, content, content_hash)
            values (:month, :personId, :gross, :content, :hash)
            """;

    private static final String STATEMENT = """
            select s.month, s.content, c.approved_at
            from orders.statement s
            join orders.wage_close c on (c.office_id, c.month) = (s.office_id, s.month)
            where s.person_id = :personId
            """;

    private static final String OF_MONTH = STATEMENT + "and s.month = :month";

    private static final String LATEST_FIRST = STATEMENT + "order by s.month desc";

    private static final String GROSS = "select person_id, gross from orders.statement where month = :month";

    private static final String PEOPLE = """
            select person_id from orders.statement where month = :month order by content::jsonb ->> 'name', person_id
            """;

    private final DatabaseClient database;

    Statements(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> keep(Payslip payslip) {
        var written = Writing.of(payslip);
        return database.sql(KEEP)
                .bind("month", payslip.month().atDay(1))
                .bind("personId", payslip.personId())
                .bind("gross", payslip.gross())
                .bind("content", written.text())
                .bind("hash", written.hash())
                .then();
    }

    /** By member. */
    public Mono<Map<UUID, Yen>> gross(YearMonth month) {
        return database.sql(GROSS)
                .bind("month", month.atDay(1))
                .mapProperties(Paid.class)
                .all()
                .collectMap(Paid::personId, Paid::gross);
    }

    /** Who has a statement of the month, by name. */
    Flux<UUID> people(YearMonth month) {
        return database.sql(PEOPLE)
                .bind("month", month.atDay(1))
                .mapValue(UUID.class)
                .all();
    }

    Mono<Statement> get(UUID personId, YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("personId", personId)
                .bind("month", month.atDay(1))
                .mapProperties(Row.class)
                .one()
                .map(Row::statement)
                .switchIfEmpty(Mono.error(() -> new NotFound(month)));
    }

    Flux<Statement> latestFirst(UUID personId) {
        return database.sql(LATEST_FIRST)
                .bind("personId", personId)
                .mapProperties(Row.class)
                .all()
                .map(Row::statement);
    }

    record Paid(UUID personId, Yen gross) {}

    record Row(LocalDate month, String content, Instant approvedAt) {

        Statement statement() {
            return new Statement(Writing.read(content, Payslip.class), approvedAt);
        }
    }
}
