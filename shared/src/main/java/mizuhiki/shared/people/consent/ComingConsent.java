package mizuhiki.shared.people.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A yes that was said for later, with its first day and its last if it has one. */
public record ComingConsent(
        Consent purpose, LocalDate fromDay, @Nullable LocalDate untilDay) {}
