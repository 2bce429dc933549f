package mizuhiki.shared.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.shared.people.Viewer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebInputException;

/**
 * One try of somebody to have something done.
 *
 * @param caller a person, or whoever stands at the public door
 * @param fingerprint of everything that makes the request what it is
 */
record Attempt(UUID officeId, String caller, String path, String key, byte[] fingerprint) {

    static final String HEADER = "Idempotency-Key";

    /** Strangers are not told apart, so their keys must be such that no two of them choose the same. */
    private static final Pattern KEY_OF_STRANGER = Pattern.compile("[\\x21-\\x7e]{16,128}");

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    /** Longer ones do not fit into an index, and lead nowhere. */
    private static final int PATH_MAX = 500;

    static Attempt at(ServerHttpRequest request, byte[] body, UUID officeId, Optional<Viewer> viewer) {
        var key = String.join(",", request.getHeaders().getOrEmpty(HEADER));
        if (!(viewer.isPresent() ? KEY : KEY_OF_STRANGER).matcher(key).matches()) {
            throw new ServerWebInputException(HEADER);
        }
        var path = request.getPath().value();
        if (path.length() > PATH_MAX) {
            throw new ServerWebInputException("path");
        }
        var caller = viewer.map(Viewer::personId).map(UUID::toString).orElse("stranger");
        return new Attempt(officeId, caller, path, key, fingerprint(request, body));
    }

    private static byte[] fingerprint(ServerHttpRequest request, byte[] body) {
        var digest = sha256();
        digest.update("%s %s\n"
                .formatted(request.getURI().getRawQuery(), request.getHeaders().getContentLength())
                .getBytes(UTF_8));
        return digest.digest(body);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
