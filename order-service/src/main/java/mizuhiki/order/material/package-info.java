/**
 * What the material of a lot really cost, and what is left of the material of the office.
 *
 * <p>The catalog tells every movement of material at its moving average. What went into a lot is shared over its pieces, in
 * whole yen, so that all pieces together cost all of it. Where nothing was recorded, the cost stated with the listing stays
 * as an estimate. What a count finds missing is a cost of the month it was found in. What is written of a day in a closed
 * month counts in the next open one.
 */
@NullMarked
package mizuhiki.order.material;

import org.jspecify.annotations.NullMarked;
