/**
 * 工賃と仕事: which work earned what.
 *
 * <p>Every number opens into the credits it is the sum of, and every credit into its sale with the rule, the minutes and
 * the people behind it; from there the way leads back to the member, the show and the product.
 */
@NullMarked
package mizuhiki.order.report;

import org.jspecify.annotations.NullMarked;
