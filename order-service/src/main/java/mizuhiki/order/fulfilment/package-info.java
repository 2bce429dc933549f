/**
 * From a placed order to a parcel at the door, and perhaps back.
 *
 * <p>Staff see the money, members pack, staff ship. Each step is noted once with who noted it; a shipped order is a
 * {@link mizuhiki.order.sale.Sale} that can be settled.
 */
@NullMarked
package mizuhiki.order.fulfilment;

import org.jspecify.annotations.NullMarked;
