/** Where people watch a show. */
@NullMarked
package mizuhiki.stream.platform;

import org.jspecify.annotations.NullMarked;
