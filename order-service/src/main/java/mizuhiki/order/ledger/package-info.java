/**
 * Where every yen came from and where it went.
 *
 * <p>Double entry: positive is where value has come to, negative where it came from, and the database refuses an entry
 * that does not come to nothing. An entry is booked once per cause, never changed, and never into a closed month.
 */
@NullMarked
package mizuhiki.order.ledger;

import org.jspecify.annotations.NullMarked;
