/** What is still open in a month: each room tells its own, and the close lists them with the way there. */
@NullMarked
package mizuhiki.order.checklist;

import org.jspecify.annotations.NullMarked;
