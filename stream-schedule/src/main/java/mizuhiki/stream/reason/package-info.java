/**
 * Why somebody is proposed for a turn, or is not, and what would have to be different.
 *
 * <p>Nothing here is told that was not tried: a fact is named only because the roster was judged once more with that fact
 * changed, and came out differently. Only facts of the person themselves, of their own other turns and of the show are
 * ever named, so that nobody learns from their own explanation what somebody else keeps to themselves.
 */
@NullMarked
package mizuhiki.stream.reason;

import org.jspecify.annotations.NullMarked;
