/**
 * Who bought, and where the piece goes.
 *
 * <p>Sealed field by field and kept apart from the order: opened only for staff who ship it or look for the order of
 * somebody by name, and for the slip on the parcel. A year after the last that happened to the order, and not while anything
 * about it is open, its buyer is forgotten, and so are the number of the parcel and what staff wrote about it. An order nobody
 * paid is open for a year after it was to be paid. What was bought and paid stays as it is.
 */
@NullMarked
package mizuhiki.order.buyer;

import org.jspecify.annotations.NullMarked;
