/** Days on which the office is closed. What repeats makes way for them. */
@NullMarked
package mizuhiki.stream.closing;

import org.jspecify.annotations.NullMarked;
