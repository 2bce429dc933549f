package mizuhiki.shared.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way back to where somebody was. Anybody may have written it, so it must be an address, and one of this site. */
public final class OwnPath {

    private static final Pattern OWN = Pattern.compile("/(?!/)(?:%[0-9A-Fa-f]{2}|[A-Za-z0-9/?&=.,:;@!$'()*+_~-])*");

    private OwnPath() {}

    public static Optional<String> in(@Nullable String address) {
        return Optional.ofNullable(address).filter(path -> OWN.matcher(path).matches());
    }

    public static String or(String otherwise, @Nullable String address) {
        return in(address).orElse(otherwise);
    }
}
