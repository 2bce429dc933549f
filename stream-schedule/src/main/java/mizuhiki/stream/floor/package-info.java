/**
 * The studio floor while a show is on air: start, pin one piece after the other, go on for longer, end.
 *
 * <p>Every action keeps its minute in the air log, which is only ever added to. At the end staff confirm in one page how
 * long each role took; that is where the work in a show is recorded.
 */
@NullMarked
package mizuhiki.stream.floor;

import org.jspecify.annotations.NullMarked;
