package mizuhiki.order.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;

/**
 * One piece of work as it was told.
 *
 * @param byMember whether a member did it: staff are not paid from sales
 */
record WorkRecord(
        UUID id,
        UUID personId,
        String stage,
        UUID subjectId,
        String task,
        UUID taskId,
        int minutes,
        int pieces,
        LocalDate workedOn,
        boolean byMember,
        Instant recordedAt) {

    static WorkRecord of(WorkDone work, UUID taskId, int pieces, Person person, Instant now) {
        return new WorkRecord(
                work.workId(),
                work.personId(),
                work.stage().name(),
                work.subjectId(),
                work.task(),
                taskId,
                work.minutes(),
                pieces,
                work.workedOn(),
                person.is(Role.MEMBER),
                now);
    }
}
