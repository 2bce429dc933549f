/**
 * On which days the office is open, and what kind of day each is.
 *
 * <p>Weekdays are open or closed by a rule that begins on a day; single days may differ. Of a closed month nothing
 * changes any more, because 開所日数 goes into the average wage.
 */
@NullMarked
package mizuhiki.order.opening;

import org.jspecify.annotations.NullMarked;
