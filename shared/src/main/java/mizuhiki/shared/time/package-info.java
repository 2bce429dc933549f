/** The time at which business happens: now, or the moment an event being handled happened. All dates are Japan's. */
@NullMarked
package mizuhiki.shared.time;

import org.jspecify.annotations.NullMarked;
