package mizuhiki.order.work;

import java.util.UUID;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.task.TaskKinds;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** All work that was ever recorded. */
@Repository
public class WorkRecords {

    private static final String RECORD = """
            insert into orders.work_record
              (id, person_id, stage, subject_id, task, task_id, minutes, pieces, worked_on, carried_to, by_member,
               recorded_at)
            values (:id, :personId, :stage, :subjectId, :task, :taskId, :minutes, :pieces, :workedOn,
                    nullif(orders.open_day(:workedOn), :workedOn), :byMember, :recordedAt)
            on conflict (office_id, id) do nothing
            """;

    private final DatabaseClient database;
    private final People people;
    private final TaskKinds tasks;

    WorkRecords(DatabaseClient database, People people, TaskKinds tasks) {
        this.database = database;
        this.people = people;
        this.tasks = tasks;
    }

    /** Once per work, however often it is told. */
    public Mono<Void> record(WorkDone work) {
        return tasks.meant(work.stage(), work.task(), work.workedOn())
                .flatMap(task -> record(work, task, work.countedPieces()));
    }

    /** Where the kind of task and the pieces are known, too. */
    public Mono<Void> record(WorkDone work, UUID taskId, int pieces) {
        return people.get(work.personId())
                .zipWith(Moment.get(), (person, now) -> WorkRecord.of(work, taskId, pieces, person, now))
                .flatMap(this::insert)
                .onErrorMap(MonthClosed::isMeantBy, refused -> new MonthClosed(work.workedOn()));
    }

    private Mono<Void> insert(WorkRecord work) {
        return database.sql(RECORD).bindProperties(work).then();
    }
}
