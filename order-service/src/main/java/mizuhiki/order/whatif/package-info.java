/**
 * What another policy would have paid in months that are closed.
 *
 * <p>Worked out from what was kept of them; nothing is changed. What one month would have carried more or less goes into
 * the next.
 */
@NullMarked
package mizuhiki.order.whatif;

import org.jspecify.annotations.NullMarked;
