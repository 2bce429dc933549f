/**
 * What stands on a statement around its lines: the office, the payday, how it is paid, and a few words of the staff.
 *
 * <p>It is settled when the statement is given out: when the manager says so, or the member opens it. It never changes
 * after that, so a statement can be printed again years later. Until then staff may write and rewrite their words, and
 * whoever looks at it sees a draft.
 */
@NullMarked
package mizuhiki.order.statement;

import org.jspecify.annotations.NullMarked;
