/**
 * What was ordered of what viewers claimed in a show.
 *
 * <p>Orders say in which show their pieces were claimed, of which lot they are and what was agreed for them. The minute is
 * that in which the piece was last shown before it was ordered. Whatever is called off or sent back is no taking,
 * also where that is told before the order.
 */
@NullMarked
package mizuhiki.stream.takings;

import org.jspecify.annotations.NullMarked;
