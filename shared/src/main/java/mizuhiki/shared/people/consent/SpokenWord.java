package mizuhiki.shared.people.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the consent ledger. */
public record SpokenWord(
        UUID personId,
        Consent purpose,
        boolean given,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        UUID recordedBy,
        Instant recordedAt) {

    public boolean isTheirOwn() {
        return recordedBy.equals(personId);
    }
}
