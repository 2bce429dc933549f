/** What each role has to do in each segment of a show, in a few words staff write while planning. */
@NullMarked
package mizuhiki.stream.cue;

import org.jspecify.annotations.NullMarked;
