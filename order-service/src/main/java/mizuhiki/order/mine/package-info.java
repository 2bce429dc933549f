/** A member's own day: what rooms told of it already, and what they tell themselves in a few taps. */
@NullMarked
package mizuhiki.order.mine;

import org.jspecify.annotations.NullMarked;
