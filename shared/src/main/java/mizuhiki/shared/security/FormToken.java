package mizuhiki.shared.security;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;

/**
 * What tells that a form comes from a page of ours. It outlives the session, and is another one for another person: on a
 * tablet many share, a form one has opened is not sent by the next.
 */
final class FormToken {

    private FormToken() {}

    static CsrfToken of(UUID personId, CsrfToken token) {
        var browser = token.getToken().split("\\.", 2)[0];
        var person = UUID.nameUUIDFromBytes((browser + personId).getBytes(StandardCharsets.UTF_8));
        return new DefaultCsrfToken(token.getHeaderName(), token.getParameterName(), browser + "." + person);
    }
}
