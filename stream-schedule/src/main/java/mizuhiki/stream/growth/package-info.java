/**
 * できたこと in shows: what a member took part in, for the first time or again, and the steps they have reached.
 *
 * <p>Good news only, and one's own only: no number of others, no order among people, nothing about what was passed or
 * did not go well.
 */
@NullMarked
package mizuhiki.stream.growth;

import org.jspecify.annotations.NullMarked;
