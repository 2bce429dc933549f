/**
 * Where pieces are and how they move: the words in which everybody here speaks of stock.
 *
 * <p>Nothing is on the shelf but by a movement, and every movement has a cause.
 */
@NullMarked
package mizuhiki.catalog.shelf;

import org.jspecify.annotations.NullMarked;
