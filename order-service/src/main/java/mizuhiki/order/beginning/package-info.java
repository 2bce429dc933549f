/** What of its first steps an office has done here: open days, rates, wage policy, terms of the shop. */
@NullMarked
package mizuhiki.order.beginning;

import org.jspecify.annotations.NullMarked;
