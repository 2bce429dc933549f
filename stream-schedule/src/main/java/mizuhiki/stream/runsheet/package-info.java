/**
 * Which pieces a show shows, in which order and for how long.
 *
 * <p>A product stands on a run sheet once. The order may change until the show has ended: what has been pinned stays in the
 * air log whatever happens here.
 */
@NullMarked
package mizuhiki.stream.runsheet;

import org.jspecify.annotations.NullMarked;
