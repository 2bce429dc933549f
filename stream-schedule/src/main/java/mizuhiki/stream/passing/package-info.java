/**
 * What becomes of a role that somebody has passed: it goes on to the next person, or staff see that nobody is left.
 *
 * <p>The next person is the best by the rules of the roster, with everybody else staying where they are. Whoever passed
 * has a little time to change their mind first. Only the free role is kept, never who passed it, and nothing is counted.
 * Staff decide for each show whether passes go on by themselves; they do unless they say otherwise.
 */
@NullMarked
package mizuhiki.stream.passing;

import org.jspecify.annotations.NullMarked;
