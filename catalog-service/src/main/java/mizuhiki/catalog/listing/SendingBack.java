package mizuhiki.catalog.listing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import mizuhiki.shared.api.Version;
import org.jspecify.annotations.Nullable;

/**
 * What staff ask the makers to mend.
 *
 * @param version of the product as it was seen; programs say it by {@code If-Match}
 */
record SendingBack(
        @NotBlank @Size(max = 500) String note, @Nullable Integer version) {

    SendingBack seenAs(Version seen) {
        return new SendingBack(note, seen.number());
    }

    int seenVersion() {
        return version == null ? -1 : version;
    }
}
