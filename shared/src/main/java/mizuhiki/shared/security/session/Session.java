package mizuhiki.shared.security.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in as the browser or program carries it around.
 *
 * @param epoch of the person when they signed in; once it has moved on, this counts no more
 */
public record Session(UUID officeId, UUID personId, int epoch, Instant until) {}
