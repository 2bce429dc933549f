/**
 * Pictures of things.
 *
 * <p>An uploaded file is never kept and never trusted: what it is is read from its bytes, its pixels are counted before
 * they are unpacked, and what is stored is drawn anew, upright, in three sizes, without the place it was taken at. A
 * stored photo never changes, so it may be cached for good.
 */
@NullMarked
package mizuhiki.catalog.photo;

import org.jspecify.annotations.NullMarked;
