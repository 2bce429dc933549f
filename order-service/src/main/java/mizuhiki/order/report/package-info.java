/**
 * 工賃と仕事: which work earned what.
 *
 * <p>A picture of any period by two or three columns. Every number opens into the credits it is the sum of, and every
 * credit into its sale and its trace. Only sums and single pages of rows leave the database, so that a year is as quick
 * as a day.
 */
@NullMarked
package mizuhiki.order.report;

import org.jspecify.annotations.NullMarked;
