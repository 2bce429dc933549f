/**
 * HTTP/1.1 as cheap as it can be spoken: one thread, many connections, requests as ready bytes, answers hardly looked at.
 *
 * <p>The load shares the machine with what it measures, so everything it does not do counts.
 */
@NullMarked
package mizuhiki.bench.wire;

import org.jspecify.annotations.NullMarked;
