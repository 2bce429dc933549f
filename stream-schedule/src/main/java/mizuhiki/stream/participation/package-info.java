/** Who took part in which show, once its end is confirmed. */
@NullMarked
package mizuhiki.stream.participation;

import org.jspecify.annotations.NullMarked;
