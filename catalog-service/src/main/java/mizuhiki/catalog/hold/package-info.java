/**
 * Pieces kept aside for a buyer until the buyer orders, gives them back, or the time is over.
 *
 * <p>Whether a hold is over is judged by the database clock wherever it is read; no background job has to run for it to
 * be true. A hold that is over is written down as lapsed when somebody needs its pieces. Tickets end a grace before
 * their hold, so an order placed in time always finds its pieces here.
 */
@NullMarked
package mizuhiki.catalog.hold;

import org.jspecify.annotations.NullMarked;
