package mizuhiki.shared.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.server.ServerWebInputException;

/** Ids in names and values of form fields that nothing binds. */
public final class FormId {

    private FormId() {}

    /** Answered with 400 where it is none. */
    public static UUID read(String text) {
        return find(text).orElseThrow(() -> new ServerWebInputException("not an id: " + text));
    }

    /** Empty where it is none. */
    public static Optional<UUID> find(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
