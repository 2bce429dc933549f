/**
 * The house that is measured: the real application with its own database, as processes of their own.
 *
 * <p>They are started, watched from outside and stopped by their process ids.
 */
@NullMarked
package mizuhiki.bench.house;

import org.jspecify.annotations.NullMarked;
