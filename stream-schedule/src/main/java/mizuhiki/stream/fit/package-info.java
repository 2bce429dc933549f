/** Whether somebody may be asked for a role, from what they have said about themselves; never why not. */
@NullMarked
package mizuhiki.stream.fit;

import org.jspecify.annotations.NullMarked;
