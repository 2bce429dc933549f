/**
 * Takes what waits in the outboxes to every consumer, each fact once and in one transaction with what it changes.
 *
 * <p>What fails is tried again later and later; what keeps failing is parked for staff, and holds nobody else up.
 */
@NullMarked
package mizuhiki.shared.outbox.relay;

import org.jspecify.annotations.NullMarked;
