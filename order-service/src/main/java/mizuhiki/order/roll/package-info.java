/** The roll of a month: who came when, which days are still to be confirmed, and who came to a closed office. */
@NullMarked
package mizuhiki.order.roll;

import org.jspecify.annotations.NullMarked;
