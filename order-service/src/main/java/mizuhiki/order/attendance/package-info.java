/**
 * Who came on which day, or worked from home, and for how long.
 *
 * <p>Coming is free, and not coming costs nothing: only days somebody came are kept. A day may be mended until its month
 * is closed.
 */
@NullMarked
package mizuhiki.order.attendance;

import org.jspecify.annotations.NullMarked;
