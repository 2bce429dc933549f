package mizuhiki.order.logbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Work records as people look through them. */
@Repository
public class Logbook {

    private static final String RECORDS = """
            select w.id, w.person_id, w.stage, w.subject_id, w.task_id, coalesce(k.name, w.task) as task, w.worked_on,
                   w.by_member, w.minutes + coalesce(c.minutes, 0)::int as minutes,
                   w.pieces + coalesce(c.pieces, 0)::int as pieces,
                   c.minutes is not null as corrected,
                   coalesce(l.title, i.title, s.title, p.title) as about
            from orders.work_record w
            left join lateral (
              select sum(minutes) as minutes, sum(pieces) as pieces
              from orders.work_record c where c.corrects = w.id) c on true
            left join orders.task_kind k on k.id = w.task_id and not k.usual
            left join orders.lot l on w.stage = 'MAKING' and l.lot_id = w.subject_id
            left join orders.item i on w.stage = 'LISTING' and i.product_id = w.subject_id
            left join orders.live_show s on w.stage = 'SHOW' and s.show_id = w.subject_id
            left join orders.purchase p on w.stage = 'PACKING' and p.id = w.subject_id
            where w.corrects is null and w.worked_on between :first and :last
            """;

    private static final String LATEST_FIRST = RECORDS + "order by w.worked_on desc, w.id desc";

    private static final String OF_PERSON = RECORDS + "and w.person_id = :personId order by w.id";

    private static final String DAYS = """
            select worked_on as day, count(distinct person_id)::int as people,
                   count(*) filter (where corrects is null)::int as records, sum(minutes)::int as minutes
            from orders.work_record
            where worked_on between :first and :last
            group by worked_on
            order by worked_on desc
            """;

    private final DatabaseClient database;

    Logbook(DatabaseClient database) {
        this.database = database;
    }

    /** What somebody did on a day, as other rooms and confirmed reports told it. */
    public Flux<RecordedWork> of(UUID personId, LocalDate day) {
        return between(OF_PERSON, day, day)
                .bind("personId", personId)
                .mapProperties(RecordedWork.class)
                .all();
    }

    Flux<RecordedWork> of(LocalDate day) {
        return between(LATEST_FIRST, day, day).mapProperties(RecordedWork.class).all();
    }

    Flux<RecordedWork> of(YearMonth month) {
        return between(LATEST_FIRST, month.atDay(1), month.atEndOfMonth())
                .mapProperties(RecordedWork.class)
                .all();
    }

    Flux<DayOfWork> days(YearMonth month) {
        return between(DAYS, month.atDay(1), month.atEndOfMonth())
                .mapProperties(DayOfWork.class)
                .all();
    }

    private DatabaseClient.GenericExecuteSpec between(String sql, LocalDate first, LocalDate last) {
        return database.sql(sql).bind("first", first).bind("last", last);
    }
}
