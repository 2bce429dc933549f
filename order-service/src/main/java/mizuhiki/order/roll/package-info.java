/**
 * The roll of a month: who came when, which days are still to be confirmed, who came to a closed office, when nobody
 * came to an open one, and who worked without being noted.
 */
@NullMarked
package mizuhiki.order.roll;

import org.jspecify.annotations.NullMarked;
