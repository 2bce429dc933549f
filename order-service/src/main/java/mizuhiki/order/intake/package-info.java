/**
 * The one ear of this service.
 *
 * <p>All events of all services arrive here once each and are handed, one after the other and in the same transaction,
 * to every feature that listens; a feature takes what concerns it and ignores the rest.
 */
@NullMarked
package mizuhiki.order.intake;

import org.jspecify.annotations.NullMarked;
