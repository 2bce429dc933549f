/** What comes again and again: a rule, the days it names, and the shows and occasions laid from it. */
@NullMarked
package mizuhiki.stream.repeat;

import org.jspecify.annotations.NullMarked;
