/**
 * What buyers see: the pieces for sale, and everything the law wants said about the seller.
 *
 * <p>The shop keeps its own copy of what is listed, told by the catalog, and asks nobody when a buyer looks.
 */
@NullMarked
package mizuhiki.order.shop;

import org.jspecify.annotations.NullMarked;
