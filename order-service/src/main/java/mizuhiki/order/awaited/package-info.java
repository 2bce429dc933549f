/**
 * Shipped orders no payout of a channel has named yet.
 *
 * <p>Those with a fee wait for it, the longest waiting first, page by page. One without is found by its number: a channel may
 * have charged nothing, or the fee was not known.
 */
@NullMarked
package mizuhiki.order.awaited;

import org.jspecify.annotations.NullMarked;
