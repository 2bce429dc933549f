/**
 * Orders that are called off, and the money that goes back.
 *
 * <p>By the buyer before they paid, by staff before it is shipped, or because no piece is left for it: somebody
 * else had paid first. The pieces are free again at once. What was paid, before or after, is owed to the buyer until staff note that it was given back,
 * once; so too each time pieces came back, as far as the terms say.
 */
@NullMarked
package mizuhiki.order.cancellation;

import org.jspecify.annotations.NullMarked;
