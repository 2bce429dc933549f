/**
 * What a member is asked for, and their answer.
 *
 * <p>Yes or no in one tap, no reason asked, no counter kept. A no frees the place at once and may be taken back while
 * nobody else has it; it is forgotten when the show begins. Everybody sees their own offers only.
 */
@NullMarked
package mizuhiki.stream.offer;

import org.jspecify.annotations.NullMarked;
