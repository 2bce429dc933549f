/**
 * Whose work went into a sale, stage by stage.
 *
 * <p>Shares are frozen twice. At making: how the makers of a lot share is decided by the policy of the day the lot was
 * made, and what was recorded and declared for the lot until the first of its sales is settled is written down then and
 * holds for all its sales. A correction before that still counts, because lots and the work in them are told one by one
 * and a slip is noticed at the bench; one after that changes no sale, not even one to come. At sale: weights come from
 * the policy of the day of shipping, the efforts of listing, show, packing and common work from what is recorded when
 * the sale is settled, and all of it is kept with every credit.
 *
 * <p>Only members' work counts; staff are not paid from sales.
 */
@NullMarked
package mizuhiki.order.effort;

import org.jspecify.annotations.NullMarked;
