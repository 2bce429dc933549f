package mizuhiki.shared.people.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A yes or no to one purpose.
 *
 * @param untilDay the last day of a yes, or null for "until I say otherwise"
 * @param recordedBy the person themselves, or staff who were told on paper
 */
public record Word(
        UUID personId,
        Consent purpose,
        boolean given,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        UUID recordedBy) {

    public static Word yes(UUID personId, Consent purpose, LocalDate fromDay) {
        return new Word(personId, purpose, true, fromDay, null, personId);
    }

    public static Word no(UUID personId, Consent purpose, LocalDate fromDay) {
        return new Word(personId, purpose, false, fromDay, null, personId);
    }
}
