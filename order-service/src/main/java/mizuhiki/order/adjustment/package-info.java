/**
 * What is added to a wage by hand.
 *
 * <p>For a month, with a reason, and never less than nothing: nobody's wage is cut here. It may be taken out again until
 * the month is closed, and closing needs a second person, who sees it.
 */
@NullMarked
package mizuhiki.order.adjustment;

import org.jspecify.annotations.NullMarked;
