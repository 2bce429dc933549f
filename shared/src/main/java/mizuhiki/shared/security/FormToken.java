package mizuhiki.shared.security;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;

/**
 * What tells that a form comes from a page of ours. It outlives the session, and is another one for another person: on a
 * tablet many share, a form one has opened is not sent by the next.
 */
record FormToken(String value) {

    private static final String OF = ".";

    static CsrfToken of(UUID personId, CsrfToken token) {
        return new DefaultCsrfToken(
                token.getHeaderName(), token.getParameterName(), new FormToken(token.getToken()).of(personId));
    }

    private String of(UUID personId) {
        var browser = value.contains(OF) ? value.substring(0, value.indexOf(OF)) : value;
        return browser + OF + UUID.nameUUIDFromBytes((browser + personId).getBytes(StandardCharsets.UTF_8));
    }
}
