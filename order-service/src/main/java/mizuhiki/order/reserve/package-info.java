/**
 * 積立金: the two reserves that the law lets an office keep, and nothing else.
 *
 * <p>Both are set aside from the pool by a resolution, within their limits, and only in a year whose wages are not below
 * those of the year before. What is set aside for a year goes in before its last month is closed; so on a day of that
 * month its wages count, too, as they would be paid once the move is made. The reserve for wages comes back into the pool
 * in a bad year; the reserve for equipment is spent on equipment, which costs the pool nothing: its counter account is
 * {@code EXPENSES}, so that 表2 and 表3 show what was bought, and it must not be entered again as depreciation. What is
 * above a limit goes back as wages; so does what was set aside for the year, where a bill that came afterwards leaves its
 * wages below last year's: whoever closes the last month is told.
 */
@NullMarked
package mizuhiki.order.reserve;

import org.jspecify.annotations.NullMarked;
