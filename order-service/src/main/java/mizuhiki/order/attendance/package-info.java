/**
 * Who came on which day, or worked from home, and for how long.
 *
 * <p>Coming is free, and not coming costs nothing: only days somebody came are kept. Staff confirm a day by looking at
 * it once. A day may be mended until its month is closed; then it waits to be confirmed again, and what it said before
 * is kept.
 */
@NullMarked
package mizuhiki.order.attendance;

import org.jspecify.annotations.NullMarked;
