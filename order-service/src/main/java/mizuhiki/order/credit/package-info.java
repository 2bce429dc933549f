/**
 * Whose work a sale's proceeds are.
 *
 * <p>A shipped order settles once its makers are known, its show has ended and, where the policy counts only what is
 * final, its goods cannot come back: what is left of the price is shared by the policy of the day of the sale, to the
 * yen. Until its goods cannot come back a sale is 見込み. Returned goods take back exactly what was given, each piece its
 * part, and a fee or material that turns out otherwise is shared as if it had been known; from the pool where the month is closed, never
 * from a member.
 */
@NullMarked
package mizuhiki.order.credit;

import org.jspecify.annotations.NullMarked;
