/**
 * What viewers see while a show is on: the piece being shown, how many are left and wanted, and the button to claim it.
 *
 * <p>The page works by itself; where there is a script, its moving parts follow the show. All viewers who read alike see the
 * same parts, so nothing in them may belong to one viewer: forms stand outside, and buttons and fields name their form.
 */
@NullMarked
package mizuhiki.stream.live;

import org.jspecify.annotations.NullMarked;
