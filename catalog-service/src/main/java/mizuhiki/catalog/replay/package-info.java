/**
 * Deciding a show again from its log.
 *
 * <p>When a show goes on air, the trays of its products are kept as they are. From there the log of the desk is enough:
 * the same requests, decided by the same rules at the same times, must lead to the same pieces, holds and queues, to the
 * byte. If they do not, somebody changed something past the desk; or the rules are others now, which the number of the
 * rules tells that is kept with the trays.
 */
@NullMarked
package mizuhiki.catalog.replay;

import org.jspecify.annotations.NullMarked;
