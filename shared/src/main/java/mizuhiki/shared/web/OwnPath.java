package mizuhiki.shared.web;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The way back to where somebody was. Anybody may have written it, so it must be an address, and one of this site. */
public final class OwnPath {

    private static final Pattern OWN = Pattern.compile("/(?!/)[A-Za-z0-9/?&=.,:;@!$'()*+_~%-]*");

    private static final Pattern TORN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private OwnPath() {}

    public static Optional<String> in(@Nullable String address) {
        return Optional.ofNullable(address).filter(OwnPath::isOwn);
    }

    /** The page of this site from which something was sent. */
    public static Optional<String> before(ServerHttpRequest request) {
        var here = request.getURI().getRawAuthority();
        return Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.REFERER))
                .flatMap(OwnPath::address)
                .filter(referer -> Objects.equals(here, referer.getRawAuthority()))
                .flatMap(OwnPath::of);
    }

    /** Without its host, so that it never leads away from here. */
    public static Optional<String> of(URI uri) {
        return in(uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery());
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public static String or(String otherwise, @Nullable String address) {
        return in(address).orElse(otherwise);
    }

    /** In two steps: a choice repeated in one expression would take a stack as deep as the address is long. */
    private static boolean isOwn(String address) {
        return OWN.matcher(address).matches() && !TORN_ESCAPE.matcher(address).find();
    }
}
