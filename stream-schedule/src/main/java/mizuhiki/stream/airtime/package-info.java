/**
 * Whose pieces were shown in the last weeks, so that the next show brings up what was seldom seen.
 *
 * <p>Staff only, and never a ranking: makers stand in order of their names, and what is proposed are pieces.
 */
@NullMarked
package mizuhiki.stream.airtime;

import org.jspecify.annotations.NullMarked;
