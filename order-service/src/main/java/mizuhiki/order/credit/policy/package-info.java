/** How the office shares what a sale brought in: one policy from one day on, never changed for days past. */
@NullMarked
package mizuhiki.order.credit.policy;

import org.jspecify.annotations.NullMarked;
