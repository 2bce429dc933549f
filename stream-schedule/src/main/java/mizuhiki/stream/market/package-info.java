/**
 * The buyers of a show on paper: people who are made up, and the copied stock they want pieces of.
 *
 * <p>Plain values only, and no way to anything real: nothing here can reserve or sell. The same plan with the same seed
 * always ends the same. The rules of the desk are those of the catalog, in short: hold first, pay first, or staff decide;
 * a limit for each buyer, and a queue.
 */
@NullMarked
package mizuhiki.stream.market;

import org.jspecify.annotations.NullMarked;
