/** A whole month of the demo office, so that there is something to close. */
@NullMarked
package mizuhiki.demo.month;

import org.jspecify.annotations.NullMarked;
