/** Turns in shows, and the people who may take them: as they decided themselves, and as their last weeks were. */
@NullMarked
package mizuhiki.stream.turn;

import org.jspecify.annotations.NullMarked;
