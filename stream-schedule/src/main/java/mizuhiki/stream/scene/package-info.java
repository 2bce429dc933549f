/**
 * A show as it is at this moment, for everybody who follows it: what is shown, how many are left, held and waited for.
 *
 * <p>One stream for each show and process, shared by viewers and staff. The database wakes it after a commit; it then looks
 * at the show anew, once for all, and ten times in a second at most however much happens. Whoever joins gets the present
 * state first, so nothing is ever missed.
 */
@NullMarked
package mizuhiki.stream.scene;

import org.jspecify.annotations.NullMarked;
