/**
 * What happened in a show, minute by minute: started, showed this and that, ended.
 *
 * <p>Kept in a log that is only ever added to. What was pinned last is what is being shown.
 */
@NullMarked
package mizuhiki.stream.air;

import org.jspecify.annotations.NullMarked;
