package mizuhiki.order.work;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A work record as it is read: with its corrections added up.
 *
 * @param about what the lot, product or show is called
 */
record RecordedWork(
        UUID id,
        UUID personId,
        Stage stage,
        UUID subjectId,
        String task,
        int minutes,
        LocalDate workedOn,
        boolean byMember,
        boolean corrected,
        @Nullable String about) {}
