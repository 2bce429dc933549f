/**
 * What a year brought in and cost, by 作業種別 and by making or selling: the amounts behind the accounting tables.
 *
 * <p>Sales follow the kind of work that made the piece; wages are split to the yen by the minutes of the month they were
 * paid for, and those earned by credit by the work that earned it.
 */
@NullMarked
package mizuhiki.order.costing;

import org.jspecify.annotations.NullMarked;
