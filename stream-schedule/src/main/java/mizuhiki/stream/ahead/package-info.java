/** How far ahead something is planned. */
@NullMarked
package mizuhiki.stream.ahead;

import org.jspecify.annotations.NullMarked;
