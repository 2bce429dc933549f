/**
 * Where every yen came from and where it went.
 *
 * <p>Double entry: positive is where value has come to, negative where it came from, and the database refuses an entry
 * that does not come to nothing. An entry is booked once per cause, never changed, and never into a closed month.
 *
 * <p>An entry knows the day it belongs to and the time it was booked, so the book can be read as it stood. Amounts are
 * whole yen and shares are made whole before they are booked, so nothing is ever rounded here and no account for it exists.
 */
@NullMarked
package mizuhiki.order.ledger;

import org.jspecify.annotations.NullMarked;
