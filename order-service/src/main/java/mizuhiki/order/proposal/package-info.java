/**
 * Proposing what a month pays.
 *
 * <p>A month goes from draft over proposed and closed to paid. Months are proposed in order, and only where nothing keeps
 * them open; what was proposed can be taken back, by its proposer or by anybody once things have changed.
 */
@NullMarked
package mizuhiki.order.proposal;

import org.jspecify.annotations.NullMarked;
