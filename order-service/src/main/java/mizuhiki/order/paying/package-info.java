/**
 * Noting on which day the wages of a closed month were handed out.
 *
 * <p>A payment is noted once. Where the day was wrong it is put right by another row with a reason; the book takes the
 * payment back on the one day and has it again on the other. What was paid never changes.
 */
@NullMarked
package mizuhiki.order.paying;

import org.jspecify.annotations.NullMarked;
