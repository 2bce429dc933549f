/** Talks between two people. Nobody but these two ever sees one: to others the time is merely taken. */
@NullMarked
package mizuhiki.stream.talk;

import org.jspecify.annotations.NullMarked;
