/**
 * What waits for staff around shows, gathered for 確認まち.
 *
 * <p>Each feature that lets staff wait says itself how much there is and where it is settled; this only lists it.
 */
@NullMarked
package mizuhiki.stream.waiting;

import org.jspecify.annotations.NullMarked;
