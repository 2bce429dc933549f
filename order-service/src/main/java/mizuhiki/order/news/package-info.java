/**
 * できたこと: what became of the things a member worked on, when it is good.
 *
 * <p>Sold and sent pieces, newest first, in words and with their picture. Never an amount, never somebody else's share.
 * A cancelled order was no news; that a piece came back is not told here, and takes nothing away.
 */
@NullMarked
package mizuhiki.order.news;

import org.jspecify.annotations.NullMarked;
