/** Money: the shop, orders, parcels, work, credit, the ledger and wages. */
@NullMarked
package mizuhiki.order;

import org.jspecify.annotations.NullMarked;
