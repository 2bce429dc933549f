package mizuhiki.shared.people.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yes that holds, and its last day if it has one.
 *
 * @param newName the stage name somebody has now, where they said yes to another one
 */
public record GivenConsent(
        Consent purpose,
        @Nullable LocalDate untilDay,
        @Nullable String newName) {}
