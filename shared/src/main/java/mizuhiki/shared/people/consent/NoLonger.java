package mizuhiki.shared.people.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * Something a person does not agree to, though it may be public.
 *
 * @param saidAt when they last said anything about it; {@link Instant#EPOCH} for never
 */
public record NoLonger(UUID personId, Consent purpose, Instant saidAt) {}
