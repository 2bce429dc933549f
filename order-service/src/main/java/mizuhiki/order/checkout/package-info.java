/**
 * From a claim ticket to an order.
 *
 * <p>The buyer fills in where the piece goes, sees the final confirmation the law asks for, and orders. The ticket is all
 * the checkout needs: it asks no other service. A ticket buys once, and not after it has expired by the database clock.
 */
@NullMarked
package mizuhiki.order.checkout;

import org.jspecify.annotations.NullMarked;
