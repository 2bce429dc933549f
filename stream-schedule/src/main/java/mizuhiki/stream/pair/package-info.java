/**
 * A newcomer and the peer beside them, for a first show and beyond.
 *
 * <p>Staff bring the two together; either ends it in one tap, without a reason. A peer has as many shows a week as they
 * said is enough; staff see over the weeks how much it was. The roster prefers the two in the same show. Peers learn nothing
 * of wages, plans or conditions here.
 */
@NullMarked
package mizuhiki.stream.pair;

import org.jspecify.annotations.NullMarked;
