/** Where a show goes out, and what has to be done there by hand. */
@NullMarked
package mizuhiki.stream.chore;

import org.jspecify.annotations.NullMarked;
