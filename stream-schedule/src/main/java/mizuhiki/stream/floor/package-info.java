/**
 * The studio floor while a show is on air: start, pin one piece after the other, go on for longer, end.
 *
 * <p>What viewers saw keeps its minute in the air log, which is only ever added to; that it goes on is in the audit log.
 * At the end staff confirm in one page how long each role took; that is where the work in a show is recorded.
 */
@NullMarked
package mizuhiki.stream.floor;

import org.jspecify.annotations.NullMarked;
