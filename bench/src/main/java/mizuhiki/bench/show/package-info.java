/** A show on air: who watches it, and who writes comments. */
@NullMarked
package mizuhiki.bench.show;

import org.jspecify.annotations.NullMarked;
