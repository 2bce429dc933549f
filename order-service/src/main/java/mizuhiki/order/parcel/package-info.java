/**
 * Putting right what was noted of a parcel: its number, its carrier, and what it really cost, which is the makers' credit.
 *
 * <p>Nothing is written over: a correction is another row, and the sale is shared as a fee that turns out otherwise is.
 */
@NullMarked
package mizuhiki.order.parcel;

import org.jspecify.annotations.NullMarked;
