/**
 * The days on which Japanese banks work, and the day on which wages are handed out.
 *
 * <p>A day of one year only is entered by hand, and taken back by another row where it was wrong. What was reckoned with it
 * before stays.
 *
 * <p>Banks rest on Saturdays, Sundays, national holidays and from 31 December to 3 January (銀行法施行令 第5条).
 */
@NullMarked
package mizuhiki.order.bankday;

import org.jspecify.annotations.NullMarked;
