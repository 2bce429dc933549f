/**
 * Who did what, about which thing, for how long.
 *
 * <p>Nobody fills anything in twice: records are made where the work is done, in other services by events, here by the
 * packing table. A record never changes; a correction is one more record with the difference.
 */
@NullMarked
package mizuhiki.order.work;

import org.jspecify.annotations.NullMarked;
