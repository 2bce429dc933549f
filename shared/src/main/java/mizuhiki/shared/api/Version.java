package mizuhiki.shared.api;

import java.util.regex.Pattern;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a thing somebody saw before changing it.
 *
 * <p>In a controller: {@code @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch} and
 * {@code Version.in(ifMatch)}; in the decision {@code expected.check(product.version())}; in the answer
 * {@code .eTag(Version.eTag(product.version()))}.
 */
public record Version(int number) {

    private static final Pattern E_TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    /** Refused where the header is missing: whoever changes something must have seen it. */
    public static Version in(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionMissing();
        }
        var eTag = E_TAG.matcher(ifMatch.strip());
        if (!eTag.matches()) {
            throw new VersionOutdated();
        }
        return new Version(Integer.parseInt(eTag.group(1)));
    }

    public static String eTag(int version) {
        return "\"" + version + "\"";
    }

    /** Refused where somebody else changed it meanwhile. */
    public void check(int current) {
        if (number != current) {
            throw new VersionOutdated();
        }
    }

    /** An edit came without {@code If-Match}. */
    static final class VersionMissing extends Refusal {

        private static final long serialVersionUID = 1;

        VersionMissing() {
            super(Reason.UNVERSIONED);
        }
    }

    /** The thing was changed since. */
    static final class VersionOutdated extends Refusal {

        private static final long serialVersionUID = 1;

        VersionOutdated() {
            super(Reason.OUTDATED);
        }
    }
}
