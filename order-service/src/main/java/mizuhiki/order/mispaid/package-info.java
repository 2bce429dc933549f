/**
 * Money that was noted on the wrong order.
 *
 * <p>As long as nothing followed on it, staff take the payment back with a reason: by another row, nothing is deleted. The
 * order is to be paid again until the day it had, or, where that is past, for as many days again as were promised; and then
 * money can be seen for it once more. Nobody is written to.
 */
@NullMarked
package mizuhiki.order.mispaid;

import org.jspecify.annotations.NullMarked;
