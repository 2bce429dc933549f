/**
 * Who made which lot and for how long, as it is heard from the catalog.
 *
 * <p>How long counts where takings are split; who made it counts wherever somebody's things are shown.
 */
@NullMarked
package mizuhiki.stream.making;

import org.jspecify.annotations.NullMarked;
