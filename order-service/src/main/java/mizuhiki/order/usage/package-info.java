/** How much the office was used: 延べ利用者数 and 開所日数, from which the average wage is reckoned. */
@NullMarked
package mizuhiki.order.usage;

import org.jspecify.annotations.NullMarked;
