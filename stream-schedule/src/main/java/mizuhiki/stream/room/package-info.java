/** Rooms and equipment, booked so that nothing is needed in two places at once. */
@NullMarked
package mizuhiki.stream.room;

import org.jspecify.annotations.NullMarked;
