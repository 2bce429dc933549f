/**
 * A demo office to walk around in: two past months of making, shows, sales and wages, closed and paid.
 *
 * <p>Nothing is written into tables: the story is played through the same JSON API everybody uses, each request at its
 * own moment in the past.
 */
@NullMarked
package mizuhiki.demo;

import org.jspecify.annotations.NullMarked;
