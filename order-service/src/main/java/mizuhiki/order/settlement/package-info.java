/**
 * Sales as they are booked: what they brought in, what they cost and whose credit they became.
 *
 * <p>A sale is booked once, and taken back piece by piece. What comes later, a return or another fee than was thought, is a settlement of its own that
 * names the first; nothing is ever changed. As long as the month of the sale is open it belongs into the same month, so
 * that no member's month comes to less than nothing; afterwards it is the pool's.
 */
@NullMarked
package mizuhiki.order.settlement;

import org.jspecify.annotations.NullMarked;
