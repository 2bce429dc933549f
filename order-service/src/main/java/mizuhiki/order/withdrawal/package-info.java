/**
 * Taking back a rate or a policy before its day comes.
 *
 * <p>What people already worked under never changes. A mistake that is seen before is withdrawn: nothing followed it yet,
 * and what it said, who took it back and when stays readable. Then the right one is added for the same day. A basis by
 * which bills are shared is followed by bills only: it is withdrawn, whatever its day, as long as none stands by it.
 */
@NullMarked
package mizuhiki.order.withdrawal;

import org.jspecify.annotations.NullMarked;
