/**
 * 商品: the board of all products with their state and stock, and the life of each piece from the bench to the buyer.
 *
 * <p>Reads what the other rooms know and decides nothing.
 */
@NullMarked
package mizuhiki.catalog.board;

import org.jspecify.annotations.NullMarked;
