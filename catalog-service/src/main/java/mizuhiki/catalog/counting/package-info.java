/**
 * 棚卸し: people count what is at a place, and the books follow.
 *
 * <p>A count sheet records every line that was counted, also those without a difference; every difference becomes a
 * movement that names the sheet, the person and the reason. A sheet is taken as a whole or not at all. Whoever counts says
 * what they were shown: if the stock has moved since, the line is asked for again, so that a piece sold while somebody
 * counts is never found twice.
 */
@NullMarked
package mizuhiki.catalog.counting;

import org.jspecify.annotations.NullMarked;
