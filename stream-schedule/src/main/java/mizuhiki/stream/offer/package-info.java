/**
 * What a member is asked for, and their answer.
 *
 * <p>Yes or no in one tap, no reason asked, no counter kept. A no frees the place at once and may be taken back while
 * nobody else has it; it is forgotten when the show begins. Silence until then is a no, too, and both sides are told so
 * while there is time. Where a show moves, everybody in it is told from when to when, and whoever had said yes to another
 * time is asked again; whoever had a role in a show that is called off, or
 * was asked for one, is told so until they have seen it. What would be
 * more than somebody once said they want is shown as such; whether to go beyond it, once, is for them alone to say.
 * Everybody sees their own offers only.
 */
@NullMarked
package mizuhiki.stream.offer;

import org.jspecify.annotations.NullMarked;
