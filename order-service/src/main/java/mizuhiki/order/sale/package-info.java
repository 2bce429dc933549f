/** What a shipped order brought in and cost, for whoever settles or shows it. */
@NullMarked
package mizuhiki.order.sale;

import org.jspecify.annotations.NullMarked;
