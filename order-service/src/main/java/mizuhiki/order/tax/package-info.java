/**
 * Consumption tax as receipts have to tell it.
 *
 * <p>From a day on an office is registered for qualified invoices, with a number, or it is not; most small ones are not, and
 * then a receipt says nothing of tax. No product has a rate of its own: what is made by hand, and sending it, is taxed at the
 * standard rate, which prices include.
 */
@NullMarked
package mizuhiki.order.tax;

import org.jspecify.annotations.NullMarked;
