package mizuhiki.order.logbook;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A work record as it is read: with its corrections added up.
 *
 * @param task the kind of task it belongs to, or what it was called when nobody kept kinds
 * @param about what the lot, product or show is called
 */
public record RecordedWork(
        UUID id,
        UUID personId,
        Stage stage,
        UUID subjectId,
        @Nullable UUID taskId,
        String task,
        int minutes,
        int pieces,
        LocalDate workedOn,
        boolean byMember,
        boolean corrected,
        @Nullable String about) {}
