/** The short way to what a hot minute is about; decision 27 says why. */
@NullMarked
package mizuhiki.shared.web.counter;

import org.jspecify.annotations.NullMarked;
