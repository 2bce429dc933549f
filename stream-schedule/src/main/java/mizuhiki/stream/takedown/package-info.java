/**
 * What is already public of somebody who no longer agrees to it, and has to be taken down.
 *
 * <p>One task for each person and thing: a past show with a link on a platform, an announcement, a photo on a listing. The
 * tasks are never stored, so none can be forgotten and none stays behind when somebody changes their mind; only what was
 * done is written down, with who and when. A feature in which people appear in public says so as {@link
 * mizuhiki.stream.takedown.Appearances}.
 */
@NullMarked
package mizuhiki.stream.takedown;

import org.jspecify.annotations.NullMarked;
