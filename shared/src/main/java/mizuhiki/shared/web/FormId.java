package mizuhiki.shared.web;

import java.util.UUID;
import org.springframework.web.server.ServerWebInputException;

/** Ids in names and values of form fields that nothing binds. */
public final class FormId {

    private FormId() {}

    /** Answered with 400 where it is none. */
    public static UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new ServerWebInputException("not an id: " + text);
        }
    }
}
