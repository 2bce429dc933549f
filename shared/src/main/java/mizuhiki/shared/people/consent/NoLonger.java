package mizuhiki.shared.people.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * Something a person once agreed to and no longer does.
 *
 * @param saidAt when they last said anything about it
 */
public record NoLonger(UUID personId, Consent purpose, Instant saidAt) {}
