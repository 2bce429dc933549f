/**
 * The rule by which proceeds become credit: plain arithmetic, to the yen.
 *
 * <p>Weights of stages and measures within them are split in one carrying allocation. What it leaves open in parts of a
 * yen is carried per member and stage, so that a lifetime of sales stays within a yen of the exact shares.
 */
@NullMarked
package mizuhiki.order.sharing;

import org.jspecify.annotations.NullMarked;
