/**
 * 材料: what things are made of, how much of it is left, and what went into which lot.
 *
 * <p>Everything that happens to a material is a movement, and movements stay: a mistake is taken back by its exact negative.
 * What leaves takes its part of the value along at the moving average (移動平均法) of that moment, to the yen; the order in
 * which movements are written is the order that counts, whatever their days. A purchase or a use may be written later than
 * its day, as far as no count and no day since contradicts it. The other services are told of each. What
 * nothing is made of any more is no longer offered, and stays in the book.
 *
 * <p>What went into a lot that was thrown away unfinished is asked for until somebody says whether it is back on the shelf,
 * or gone: then it is missing like what a count does not find, and the pool bears it.
 */
@NullMarked
package mizuhiki.catalog.material;

import org.jspecify.annotations.NullMarked;
