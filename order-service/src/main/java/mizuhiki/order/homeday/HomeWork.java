package mizuhiki.order.homeday;

import java.time.YearMonth;
import mizuhiki.order.daily.DailyEntries;
import mizuhiki.order.daily.DailyEntries.Told;
import mizuhiki.order.homeday.MemberWork.Done;
import mizuhiki.order.hometask.HomeTasks;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What members did on their days at home, and what there was to do. */
@Repository
public class HomeWork {

    /** Work that was corrected to nothing was not done. */
    private static final String DONE = """
            select a.person_id, a.day, k.id as task_id, k.name as task
            from orders.attendance a
            join orders.work_record w on (w.office_id, w.person_id, w.worked_on) = (a.office_id, a.person_id, a.day)
            join orders.task_kind k on (k.office_id, k.id) = (w.office_id, w.task_id)
            where a.at_home and a.day between :first and :last
            group by a.person_id, a.day, k.id, k.name
            having sum(w.minutes) > 0
            order by a.day, k.name, k.id
            """;

    private final DatabaseClient database;
    private final HomeTasks tasks;
    private final DailyEntries entries;

    HomeWork(DatabaseClient database, HomeTasks tasks, DailyEntries entries) {
        this.database = database;
        this.tasks = tasks;
        this.entries = entries;
    }

    public Mono<MonthWork> in(YearMonth month) {
        return Mono.zip(tasks.menu(), told(month).collectList(), done(month).collectList())
                .map(all -> new MonthWork(all.getT1(), all.getT2(), all.getT3()));
    }

    /** Daily entries of the members are the daily report: nobody writes it twice. */
    private Flux<Told> told(YearMonth month) {
        return entries.told(month.atDay(1), month.atEndOfMonth());
    }

    private Flux<Done> done(YearMonth month) {
        return database.sql(DONE)
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .mapProperties(Done.class)
                .all();
    }
}
