/**
 * つくった: how a member registers what they made, in a few questions.
 *
 * <p>A lot is the pieces made together. It is a draft that keeps every answer until it is finished: then its makers'
 * shares are frozen, the pieces are received into stock, and a new thing waits to be checked. A draft can be thrown away
 * and fetched back. Making the same thing again is a new lot of the same product.
 */
@NullMarked
package mizuhiki.catalog.making;

import org.jspecify.annotations.NullMarked;
