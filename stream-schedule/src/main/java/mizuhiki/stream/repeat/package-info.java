/**
 * What comes again and again: a rule, the days it names, and the shows and occasions laid from it.
 *
 * <p>Whoever plans a series stands by in all its shows. A show laid later takes over who stands by in the show before it,
 * that is, in the last one laid: saying so on the page of this week's show changes this week only. A show that makes way
 * and is laid again on its day keeps who stood by, whoever changed the series or the closing days.
 */
@NullMarked
package mizuhiki.stream.repeat;

import org.jspecify.annotations.NullMarked;
