/**
 * Who did what, about which thing, for how long.
 *
 * <p>Nobody fills anything in twice: records are made where the work is done, in other services by events, here by the
 * packing table, or by a daily report that was confirmed. A record never changes; a correction is one more record with
 * the difference. Every record belongs to a kind of task. What is told after its month was closed counts in the first
 * open one, and never takes back what was paid.
 */
@NullMarked
package mizuhiki.order.work;

import org.jspecify.annotations.NullMarked;
