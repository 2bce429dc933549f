/**
 * 工賃規程: the dated rules of sharing and paying, as a manager reads and extends them.
 *
 * <p>A version is never changed; a new one begins on a day.
 */
@NullMarked
package mizuhiki.order.policy;

import org.jspecify.annotations.NullMarked;
