package mizuhiki.shared.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did a piece of work, told where it happened.
 *
 * @param subjectId what was worked on: the lot made, the product listed, the show, or the order packed
 * @param task the kind of task in plain words, such as a show role
 * @param pieces how many were worked on; null where nobody counted them
 */
public record WorkDone(
        UUID workId,
        UUID personId,
        Stage stage,
        UUID subjectId,
        String task,
        int minutes,
        LocalDate workedOn,
        @Nullable Integer pieces)
        implements CatalogEvent, StreamEvent {

    /** Nobody counted pieces. */
    public WorkDone(
            UUID workId, UUID personId, Stage stage, UUID subjectId, String task, int minutes, LocalDate workedOn) {
        this(workId, personId, stage, subjectId, task, minutes, workedOn, null);
    }

    public int countedPieces() {
        return pieces == null ? 0 : pieces;
    }
}
