/**
 * What a shipped order brought in and cost, for whoever settles or shows it.
 *
 * <p>The fee noted at shipping is an estimate until the channel has paid the order out and said what it charged.
 */
@NullMarked
package mizuhiki.order.sale;

import org.jspecify.annotations.NullMarked;
