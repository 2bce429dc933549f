/**
 * What wages were paid for: sales, hours, days, tasks.
 *
 * <p>Not all of a wage is earned by sales, and the picture says so: every kind of line on the statements of a period is a
 * band of its own, and opens into the lines it is the sum of.
 */
@NullMarked
package mizuhiki.order.wageflow;

import org.jspecify.annotations.NullMarked;
