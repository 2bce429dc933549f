/**
 * Taking back a rate or a policy nothing followed yet.
 *
 * <p>A mistake is withdrawn: what it said, who took it back and when stays readable, and the right one is added for the
 * same day. A rate can go until the end of the day it begins on, a way of sharing too unless a sale was shared by it. A
 * wage policy is followed by the close of a month only, and a basis by bills: they go, whatever their day, as long as
 * none stands by them; but a wage policy another has replaced since before last month began is no fresh mistake and
 * stays. A tap on a page takes back what that page showed, never another that begins on its day since.
 */
@NullMarked
package mizuhiki.order.withdrawal;

import org.jspecify.annotations.NullMarked;
