package mizuhiki.order.daily;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All entries of daily reports, and what became of them. */
@Repository
public class DailyEntries {

    private static final String ADD = """
            insert into orders.daily_entry (id, person_id, day, task_id, minutes, pieces, note, entered_by, entered_at)
            values (:id, :personId, :day, :taskId, :minutes, :pieces, :note, :enteredBy, :enteredAt)
            on conflict (office_id, id) do nothing
            """;

    private static final String ENTRIES = """
            select e.id, e.person_id, e.day, e.task_id, k.name as task, k.stage, e.minutes, e.pieces, e.note, o.outcome
            from orders.daily_entry e
            join orders.task_kind k on k.id = e.task_id
            left join orders.daily_outcome o on o.entry_id = e.id
            """;

    private static final String BY_ID = ENTRIES + "where e.id = :id";

    private static final String OPEN = ENTRIES + """
            where o.outcome is null and e.day between :first and :last
            order by e.day, e.person_id, e.entered_at, e.id
            """;

    /** Also of months before, which nobody opens any more. */
    private static final String OPEN_UNTIL = """
            select count(*) as count, min(e.day) as oldest
            from orders.daily_entry e
            where e.day <= :last
              and not exists (select from orders.daily_outcome o where o.entry_id = e.id)
            having count(*) > 0
            """;

    private static final String OPEN_OF_PERSON = ENTRIES + """
            where o.outcome is null and e.day = :day and e.person_id = :personId
            order by e.entered_at, e.id
            """;

    private static final String TOLD = """
            select distinct e.person_id, e.day
            from orders.daily_entry e
            where e.day between :first and :last
              and not exists (
                select from orders.daily_outcome o where o.entry_id = e.id and o.outcome = 'WITHDRAWN')
            """;

    private static final String DECIDE = """
            insert into orders.daily_outcome (entry_id, outcome, minutes, pieces, decided_by, decided_at)
            values (:entryId, :outcome, :minutes, :pieces, :decidedBy, :decidedAt)
            on conflict do nothing
            """;

    private final DatabaseClient database;

    DailyEntries(DatabaseClient database) {
        this.database = database;
    }

    public Mono<EnteredWork> get(UUID entryId) {
        return database.sql(BY_ID)
                .bind("id", entryId)
                .mapProperties(EnteredWork.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(entryId)));
    }

    /** Those nobody has looked at yet. */
    public Flux<EnteredWork> open(LocalDate first, LocalDate last) {
        return database.sql(OPEN)
                .bind("first", first)
                .bind("last", last)
                .mapProperties(EnteredWork.class)
                .all();
    }

    /** How many nobody has looked at yet, and since when the oldest waits. */
    public record Waiting(long count, LocalDate oldest) {}

    /** Empty where everything up to the end of the month is decided. */
    public Mono<Waiting> waiting(YearMonth month) {
        return database.sql(OPEN_UNTIL)
                .bind("last", month.atEndOfMonth())
                .mapProperties(Waiting.class)
                .one();
    }

    public Flux<EnteredWork> open(UUID personId, LocalDate day) {
        return database.sql(OPEN_OF_PERSON)
                .bind("personId", personId)
                .bind("day", day)
                .mapProperties(EnteredWork.class)
                .all();
    }

    /** The days of which a member's work is told, whether somebody has confirmed it or not. */
    public record Told(UUID personId, LocalDate day) {}

    public Flux<Told> told(LocalDate first, LocalDate last) {
        return database.sql(TOLD)
                .bind("first", first)
                .bind("last", last)
                .mapProperties(Told.class)
                .all();
    }

    /** Unless there is one of that id. */
    Mono<Void> add(DailyEntry entry) {
        return database.sql(ADD)
                .bindProperties(entry)
                .then()
                .onErrorMap(MonthClosed::isMeantBy, refused -> new MonthClosed(entry.day()));
    }

    /** Refused where somebody else was quicker. */
    public Mono<Decision> decide(Decision decision) {
        return database.sql(DECIDE)
                .bindProperties(decision)
                .bind("outcome", decision.outcome().name())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(EntrySettled::new))
                .thenReturn(decision);
    }
}
