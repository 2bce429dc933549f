/**
 * Keeps the moving parts of a page up to date in many browsers at once.
 *
 * <p>A picture is drawn once for all who read alike and encoded once for all who have the same before them. Each reader gets
 * only the parts that differ, and only when their wire has carried away what was sent before: whoever is slow skips to the
 * latest picture and never has a backlog. Who comes back says what they had and gets what differs from it.
 */
@NullMarked
package mizuhiki.stream.screen;

import org.jspecify.annotations.NullMarked;
