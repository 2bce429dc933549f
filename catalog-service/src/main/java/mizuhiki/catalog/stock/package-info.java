/**
 * How many pieces there are, where they are, and why.
 *
 * <p>Everything that happens to a piece is a movement; the database keeps the stock of each lot and place from the
 * movements, in the same statement, and refuses any number that cannot be. What happens is decided at the desk.
 */
@NullMarked
package mizuhiki.catalog.stock;

import org.jspecify.annotations.NullMarked;
