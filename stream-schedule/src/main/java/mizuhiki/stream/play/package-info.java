/**
 * A show played on paper: what becomes of its pieces, who has how much to do, and what the roles might earn.
 *
 * <p>Plain values only; the same script with the same seed always ends the same.
 */
@NullMarked
package mizuhiki.stream.play;

import org.jspecify.annotations.NullMarked;
