/**
 * Money that channels send for what they sold.
 *
 * <p>A payout names its orders with the fee really charged, and what sending the money cost; that is shared over its
 * orders by price. Each order is paid out once. What was noted wrongly is put right by another payout in its place, with a reason. Where less or more arrived than should have, somebody says why.
 */
@NullMarked
package mizuhiki.order.payout;

import org.jspecify.annotations.NullMarked;
