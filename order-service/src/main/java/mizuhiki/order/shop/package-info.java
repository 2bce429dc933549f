/** What buyers see: the pieces for sale, and everything the law wants said about the seller. */
@NullMarked
package mizuhiki.order.shop;

import org.jspecify.annotations.NullMarked;
