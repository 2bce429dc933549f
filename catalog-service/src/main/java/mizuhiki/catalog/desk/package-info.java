/**
 * The desk: where everything that changes the stock of a product is decided, one thing after the other.
 *
 * <p>Whoever asks takes the turn of the products, reads the trays, lets them decide, and writes down what changed, in one
 * transaction. Batches of several processes meet at the turn, in the database, so it never matters which of them asks.
 * Whatever is asked is kept in a log from which all of it can be decided again.
 */
@NullMarked
package mizuhiki.catalog.desk;

import org.jspecify.annotations.NullMarked;
