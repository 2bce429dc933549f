/**
 * Who can be seen in a photo, and whether everybody may see it.
 *
 * <p>A new photo is one nobody has looked at. Whoever took it in may say who is in it, staff say it before anybody
 * outside sees it. It is public while each of those in it agrees to {@code LISTING_PHOTO}; that is asked whenever
 * somebody wants to see the photo, so a yes taken back hides it at once. Who is in it is known to staff, to those it
 * shows, and to whoever said so.
 */
@NullMarked
package mizuhiki.catalog.likeness;

import org.jspecify.annotations.NullMarked;
