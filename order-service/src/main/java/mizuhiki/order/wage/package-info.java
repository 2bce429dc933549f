/**
 * What a month's work is paid.
 *
 * <p>Only the pool is given out: what sales left this month and what was carried. The base comes from attendance, the
 * rest is shared by credit, to the yen. Policies are dated and never changed; all inputs of a month are kept, so that it
 * can be worked out again to the same bytes. There are no penalties here and no ranks of people.
 */
@NullMarked
package mizuhiki.order.wage;

import org.jspecify.annotations.NullMarked;
