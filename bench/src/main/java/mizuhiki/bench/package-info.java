/** The way in: which benches there are. Nothing of this runs in {@code verify}. */
@NullMarked
package mizuhiki.bench;

import org.jspecify.annotations.NullMarked;
