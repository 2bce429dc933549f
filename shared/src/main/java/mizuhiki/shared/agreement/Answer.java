package mizuhiki.shared.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Word;
import org.jspecify.annotations.Nullable;

/**
 * Yes or no to one purpose.
 *
 * @param fromDay first day of a yes, today if left out; a no always holds at once
 * @param untilDay last day of a yes, open if left out
 */
record Answer(
        @NotNull Boolean given,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay) {

    Word word(UUID personId, Consent purpose, UUID by, LocalDate today) {
        if (!given) {
            return new Word(personId, purpose, false, today, null, by);
        }
        var from = fromDay == null ? today : fromDay;
        if (from.isBefore(today) || untilDay != null && untilDay.isBefore(from)) {
            throw new DaysImpossible();
        }
        return new Word(personId, purpose, true, from, untilDay, by);
    }
}
