/**
 * How many pieces there are, where they are, and why.
 *
 * <p>Everything that happens to a piece is a movement; the database keeps the stock of each lot from the movements, in
 * the same statement, and refuses any number that cannot be. Whoever changes the stock of a product takes its turn
 * first (its rows locked in key order), so that sums over lots are exact too.
 */
@NullMarked
package mizuhiki.catalog.stock;

import org.jspecify.annotations.NullMarked;
