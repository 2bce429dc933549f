package mizuhiki.order.work;

import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.people.People;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** All work that was ever recorded. */
@Repository
public class WorkRecords {

    private static final String RECORD = """
            insert into orders.work_record
              (id, person_id, stage, subject_id, task, minutes, worked_on, by_member, recorded_at)
            values (:id, :personId, :stage, :subjectId, :task, :minutes, :workedOn, :byMember, :recordedAt)
            on conflict (office_id, id) do nothing
            """;

    private static final String CORRECT = """
            insert into orders.work_record
              (id, person_id, stage, subject_id, task, minutes, worked_on, by_member, corrects, recorded_by, recorded_at)
            select :id, person_id, stage, subject_id, task,
                   :minutes - (select sum(minutes) from orders.work_record where :recordId in (id, corrects)),
                   worked_on, by_member, id, :correctedBy, :correctedAt
            from orders.work_record
            where id = :recordId and corrects is null
            """;

    private final DatabaseClient database;
    private final People people;

    WorkRecords(DatabaseClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /** Once per work, however often it is told. */
    public Mono<Void> record(WorkDone work) {
        return people.get(work.personId())
                .zipWith(Moment.get(), (person, now) -> WorkRecord.of(work, person, now))
                .flatMap(this::insert);
    }

    private Mono<Void> insert(WorkRecord work) {
        return database.sql(RECORD).bindProperties(work).then();
    }

    /** Leaves the record as it is and adds the difference; sales already settled stay as they are. */
    Mono<Void> correct(Correction correction) {
        return database.sql(CORRECT)
                .bindProperties(correction)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFound(correction.recordId())))
                .then();
    }
}
