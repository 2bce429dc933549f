package mizuhiki.shared.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way back after signing in. Anybody may have written it, so it must be an address, and one of this site. */
final class OwnPath {

    private static final Pattern OWN = Pattern.compile("/(?!/)(?:%[0-9A-Fa-f]{2}|[A-Za-z0-9/?&=.,:;@!$'()*+_~-])*");

    private OwnPath() {}

    static String or(String otherwise, @Nullable String address) {
        return address != null && OWN.matcher(address).matches() ? address : otherwise;
    }
}
