/**
 * The roll of a month: who came when, which days are still to be confirmed, who came to a closed office, and when nobody
 * came to an open one.
 */
@NullMarked
package mizuhiki.order.roll;

import org.jspecify.annotations.NullMarked;
