/** Claim tickets: a hold on stock, signed, so that checkout needs to ask nobody. */
@NullMarked
package mizuhiki.shared.ticket;

import org.jspecify.annotations.NullMarked;
