/**
 * Whose name and account stand at the head of a transfer file, and what the office's bank wants its file to look like.
 *
 * <p>A version holds from a day on and is never changed.
 */
@NullMarked
package mizuhiki.order.remitter;

import org.jspecify.annotations.NullMarked;
