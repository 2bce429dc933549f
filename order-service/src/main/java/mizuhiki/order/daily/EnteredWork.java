package mizuhiki.order.daily;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read.
 *
 * @param outcome null as long as nobody has looked at it
 */
public record EnteredWork(
        UUID id,
        UUID personId,
        LocalDate day,
        UUID taskId,
        String task,
        Stage stage,
        int minutes,
        int pieces,
        String note,
        @Nullable Outcome outcome) {

    public enum Outcome {
        CONFIRMED,
        WITHDRAWN
    }

    /** Whether there is still something to do; refused where it went the other way. */
    public boolean awaits(Outcome wanted) {
        if (outcome != null && outcome != wanted) {
            throw new EntrySettled();
        }
        return outcome == null;
    }
}
