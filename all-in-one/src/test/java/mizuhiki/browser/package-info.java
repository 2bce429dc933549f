/**
 * The story of the office, played in a real browser by the people it is about.
 *
 * <p>Each of them has a {@link mizuhiki.browser.Window}; whatever page comes up in it is inspected by {@link mizuhiki.browser.Inspection}.
 */
@NullMarked
package mizuhiki.browser;

import org.jspecify.annotations.NullMarked;
