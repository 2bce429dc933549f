/**
 * What a month's wages follow from, gathered as it stands now: the book, the policies, and what each member did.
 *
 * <p>Everything goes into {@link mizuhiki.order.wage.MonthInputs}, which are kept; nothing is worked out here.
 */
@NullMarked
package mizuhiki.order.facts;

import org.jspecify.annotations.NullMarked;
