/** What is in the calendar beside shows: rehearsals, photo days, meetings among peers, training. */
@NullMarked
package mizuhiki.stream.occasion;

import org.jspecify.annotations.NullMarked;
