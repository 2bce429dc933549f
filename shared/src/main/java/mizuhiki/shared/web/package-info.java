/**
 * What every room's pages are hung on: its texts, its place in the navigation, its card on きょう; and what they read
 * of forms by hand.
 *
 * <p>Rooms contribute beans of these records; {@code text} and {@code page} make the pages of them.
 */
@NullMarked
package mizuhiki.shared.web;

import org.jspecify.annotations.NullMarked;
