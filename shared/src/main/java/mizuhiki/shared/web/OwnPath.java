package mizuhiki.shared.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way back to where somebody was. Anybody may have written it, so it must be an address, and one of this site. */
public final class OwnPath {

    private static final Pattern OWN = Pattern.compile("/(?!/)[A-Za-z0-9/?&=.,:;@!$'()*+_~%-]*");

    private static final Pattern TORN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private OwnPath() {}

    public static Optional<String> in(@Nullable String address) {
        return Optional.ofNullable(address).filter(OwnPath::isOwn);
    }

    public static String or(String otherwise, @Nullable String address) {
        return in(address).orElse(otherwise);
    }

    /** In two steps: a choice repeated in one expression would take a stack as deep as the address is long. */
    private static boolean isOwn(String address) {
        return OWN.matcher(address).matches() && !TORN_ESCAPE.matcher(address).find();
    }
}
