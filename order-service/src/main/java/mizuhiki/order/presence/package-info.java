/** A member's own days: when they came, read only and in plain words. */
@NullMarked
package mizuhiki.order.presence;

import org.jspecify.annotations.NullMarked;
