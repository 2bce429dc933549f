/**
 * The order itself: what was agreed, and the states it may move through.
 *
 * <p>Placed, then paid, packed and shipped; perhaps cancelled before it is shipped, or returned afterwards, whole or piece by piece. What a buyer
 * pays on collecting is packed before it is paid, but never handed over before.
 */
@NullMarked
package mizuhiki.order.purchase;

import org.jspecify.annotations.NullMarked;
