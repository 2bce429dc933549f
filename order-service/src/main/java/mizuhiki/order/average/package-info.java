/**
 * 平均工賃月額, by the rule that decides the fee.
 *
 * <p>Users a day are rounded up to a tenth, the wage to the nearest yen, all in whole numbers, and the divisor is always
 * twelve. Where a month is missing there is no average of the year, only one so far and what the year may come to.
 */
@NullMarked
package mizuhiki.order.average;

import org.jspecify.annotations.NullMarked;
