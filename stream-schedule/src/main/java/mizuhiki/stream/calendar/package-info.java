/** The month, the week and the day of one reader: what concerns everybody and what is their own. */
@NullMarked
package mizuhiki.stream.calendar;

import org.jspecify.annotations.NullMarked;
