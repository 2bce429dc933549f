/** Events that could not be delivered: staff see them, mend the cause and send them on their way again. */
@NullMarked
package mizuhiki.shared.outbox.parked;

import org.jspecify.annotations.NullMarked;
