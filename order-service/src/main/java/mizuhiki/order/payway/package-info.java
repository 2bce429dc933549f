/**
 * How each member is paid: cash in hand, or to an account of their own.
 *
 * <p>Account data are encrypted, and every look at a whole number is written down. A change is a new version from a day
 * on, so it never touches a file that was made before.
 */
@NullMarked
package mizuhiki.order.payway;

import org.jspecify.annotations.NullMarked;
