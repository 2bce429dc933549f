/** A private calendar address for each person, to be read by their own phone. */
@NullMarked
package mizuhiki.stream.feed;

import org.jspecify.annotations.NullMarked;
