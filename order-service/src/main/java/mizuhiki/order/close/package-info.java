/**
 * Closing a month, for good.
 *
 * <p>A manager sees what the month would pay and why, and proposes it; a second person signs. Between the two nothing
 * may have changed, or it has to be proposed again. What is signed is booked, stated to each member and locked; what
 * comes later belongs to the next month.
 */
@NullMarked
package mizuhiki.order.close;

import org.jspecify.annotations.NullMarked;
