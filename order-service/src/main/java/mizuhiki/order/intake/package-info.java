/**
 * The one ear of this service.
 *
 * <p>An event arrives here once and is handed, one feature after the other and in the same transaction, to every
 * feature that says it does something about it.
 */
@NullMarked
package mizuhiki.order.intake;

import org.jspecify.annotations.NullMarked;
