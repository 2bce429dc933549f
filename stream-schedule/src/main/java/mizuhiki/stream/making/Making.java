package mizuhiki.stream.making;

import java.util.UUID;
import mizuhiki.shared.event.WorkDone;

/** Somebody made a lot, or helped to, for so long. */
public record Making(UUID id, UUID lotId, UUID personId, int minutes) {

    static Making of(WorkDone work) {
        return new Making(work.workId(), work.subjectId(), work.personId(), Math.max(0, work.minutes()));
    }
}
