package mizuhiki.order.work;

import java.time.YearMonth;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Work records as staff look through them. */
@Repository
class WorkList {

    private static final String OF_MONTH = """
            select w.id, w.person_id, w.stage, w.subject_id, w.task, w.worked_on, w.by_member,
                   w.minutes + coalesce(c.minutes, 0)::int as minutes,
                   c.minutes is not null as corrected,
                   coalesce(l.title, i.title, s.title, p.title) as about
            from orders.work_record w
            left join lateral (
              select sum(minutes) as minutes from orders.work_record c where c.corrects = w.id) c on true
            left join orders.lot l on w.stage = 'MAKING' and l.lot_id = w.subject_id
            left join orders.item i on w.stage = 'LISTING' and i.product_id = w.subject_id
            left join orders.live_show s on w.stage = 'SHOW' and s.show_id = w.subject_id
            left join orders.purchase p on w.stage = 'PACKING' and p.id = w.subject_id
            where w.corrects is null and w.worked_on between :first and :last
            order by w.worked_on desc, w.id desc
            """;

    private final DatabaseClient database;

    WorkList(DatabaseClient database) {
        this.database = database;
    }

    Flux<RecordedWork> of(YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .mapProperties(RecordedWork.class)
                .all();
    }
}
