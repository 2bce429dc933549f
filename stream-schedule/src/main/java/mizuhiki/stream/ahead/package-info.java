/** How far ahead something is planned, and that a double tap plans it once. */
@NullMarked
package mizuhiki.stream.ahead;

import org.jspecify.annotations.NullMarked;
