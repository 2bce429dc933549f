/** Staff look through the work that was recorded, day by day, and mend it. */
@NullMarked
package mizuhiki.order.logbook;

import org.jspecify.annotations.NullMarked;
