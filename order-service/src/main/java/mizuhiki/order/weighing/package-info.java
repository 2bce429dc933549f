/** What each stage of work weighs when a sale is shared: one policy from one day on, never changed for days past. */
@NullMarked
package mizuhiki.order.weighing;

import org.jspecify.annotations.NullMarked;
