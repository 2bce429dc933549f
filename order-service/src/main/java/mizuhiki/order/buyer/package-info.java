/**
 * Who bought, and where the piece goes.
 *
 * <p>Sealed field by field and kept apart from the order: opened only for staff who ship it or look for the order of
 * somebody by name, and for the slip on the parcel, and one day forgotten without touching the order.
 */
@NullMarked
package mizuhiki.order.buyer;

import org.jspecify.annotations.NullMarked;
