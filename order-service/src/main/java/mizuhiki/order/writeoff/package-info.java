/**
 * What went into pieces that will not be sold: broken, given away, or missing when somebody counted.
 *
 * <p>Material stays in the books until it is a cost, and with such a piece it becomes one that no sale bears. So the pool
 * does, in the month it happened or in the next open one, and nobody's credit is less for it. Over the life of a lot its
 * sales and what is lost with it take all of its material. Found again, a piece brings its material back. Where nothing was
 * recorded for a lot, nothing is known to be lost; what is recorded later is shared over sold and lost pieces.
 */
@NullMarked
package mizuhiki.order.writeoff;

import org.jspecify.annotations.NullMarked;
