/**
 * What can be shown and sold in a show.
 *
 * <p>The catalog owns the products; here stands only what a run sheet, the floor and viewers need of them, kept up to
 * date by events.
 */
@NullMarked
package mizuhiki.stream.piece;

import org.jspecify.annotations.NullMarked;
