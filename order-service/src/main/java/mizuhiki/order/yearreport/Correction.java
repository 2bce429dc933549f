package mizuhiki.order.yearreport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import mizuhiki.shared.api.Version;
import org.jspecify.annotations.Nullable;

/**
 * Why a report is handed in again.
 *
 * @param version of the report as it was seen; programs say it by {@code If-Match}
 */
record Correction(
        @NotBlank @Size(max = 200) String reason, @Nullable Integer version) {

    Correction seenAs(Version seen) {
        return new Correction(reason, seen.number());
    }

    /** It was sent before: a tap may come double. */
    boolean isKeptAs(FixedReport last) {
        return reason.strip().equals(last.reason()) && seen().number() + 1 == last.version();
    }

    Version seen() {
        return new Version(version == null ? -1 : version);
    }
}
