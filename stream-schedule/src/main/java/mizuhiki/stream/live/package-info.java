/**
 * What viewers see while a show is on: the piece being shown, how many are left, and the button to claim it.
 *
 * <p>One stream for each show and process, shared by all its viewers. The database wakes it after a commit; it then looks
 * at the show anew and sends what is different. Whoever connects gets the present state first, so nothing is ever missed,
 * and whoever is slow gets the latest only.
 */
@NullMarked
package mizuhiki.stream.live;

import org.jspecify.annotations.NullMarked;
