package mizuhiki.shared.web.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses somebody else may have written, let through only where they stay on this site. */
final class OwnPath {

    private static final Pattern OWN = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private OwnPath() {}

    static Optional<String> in(@Nullable String address) {
        return Optional.ofNullable(address).filter(path -> OWN.matcher(path).matches());
    }
}
