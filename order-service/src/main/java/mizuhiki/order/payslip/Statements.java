package mizuhiki.order.payslip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.statement.Receivers;
import mizuhiki.order.wage.Payslip;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All statements ever given out. */
@Repository
public class Statements implements Receivers {

    private static final String KEEP = """
            insert into orders.statement (month, person_id, gross, content, content_hash)
            select :month, s.person_id, s.gross, s.content, s.content_hash
            from unnest(cast(:people as uuid[]), cast(:gross as bigint[]), cast(:contents as text[]),
                        cast(:hashes as text[])) as s(person_id, gross, content, content_hash)
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

    private static final String CONTENTS =
            "select content from orders.statement where month = :month order by person_id";

    private static final String PAID_BETWEEN = """
            select coalesce(sum(gross), 0)::bigint as gross, count(*) filter (where gross > 0) as wages
            from orders.statement
            where month between :first and :last
            """;

    private static final String PEOPLE = """
            select person_id from orders.statement where month = :month order by content::jsonb ->> 'name', person_id
            """;

    private final DatabaseClient database;

    Statements(DatabaseClient database) {
        this.database = database;
    }

    /** All of a month at once. */
    public Mono<Void> keep(YearMonth month, List<Payslip> payslips) {
        var written = payslips.stream().map(Writing::of).toList();
        return database.sql(KEEP)
                .bind("month", month.atDay(1))
                .bind("people", payslips.stream().map(Payslip::personId).toArray(UUID[]::new))
                .bind(
                        "gross",
                        payslips.stream().map(slip -> slip.gross().amount()).toArray(Long[]::new))
                .bind("contents", written.stream().map(Writing.Written::text).toArray(String[]::new))
                .bind("hashes", written.stream().map(Writing.Written::hash).toArray(String[]::new))
                .then();
    }

    /** Word for word, as they were given out. */
    public Flux<String> contents(YearMonth month) {
        return database.sql(CONTENTS)
                .bind("month", month.atDay(1))
                .mapValue(String.class)
                .all();
    }

    /** @param wages how many wages that were more than nothing */
    public record Paid(Yen gross, long wages) {}

    public Mono<Paid> paidBetween(YearMonth first, YearMonth last) {
        return database.sql(PAID_BETWEEN)
                .bind("first", first.atDay(1))
                .bind("last", last.atDay(1))
                .mapProperties(Paid.class)
                .one();
    }

    /** By member. */
    public Mono<Map<UUID, Yen>> gross(YearMonth month) {
        return database.sql(GROSS)
                .bind("month", month.atDay(1))
                .mapProperties(Gross.class)
                .all()
                .collectMap(Gross::personId, Gross::gross);
    }

    @Override
    public Mono<Set<UUID>> of(YearMonth month) {
        return people(month).collect(Collectors.toSet());
    }

    /** Who has a statement of the month, by name. */
    Flux<UUID> people(YearMonth month) {
        return database.sql(PEOPLE)
                .bind("month", month.atDay(1))
                .mapValue(UUID.class)
                .all();
    }

    Mono<Statement> get(UUID personId, YearMonth month) {
        return find(personId, month).switchIfEmpty(Mono.error(() -> new NotFound(month)));
    }

    /** Empty where the month is open, or this member had no part in it. */
    public Mono<Statement> find(UUID personId, YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("personId", personId)
                .bind("month", month.atDay(1))
                .mapProperties(Row.class)
                .one()
                .map(Row::statement);
    }

    public Flux<Statement> latestFirst(UUID personId) {
        return database.sql(LATEST_FIRST)
                .bind("personId", personId)
                .mapProperties(Row.class)
                .all()
                .map(Row::statement);
    }

    record Gross(UUID personId, Yen gross) {}

    record Row(LocalDate month, String content, Instant approvedAt) {

        Statement statement() {
            return new Statement(Writing.read(content, Payslip.class), approvedAt);
        }
    }
}
