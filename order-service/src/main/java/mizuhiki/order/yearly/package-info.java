/**
 * 年間支払証明: what a member was paid in a year, month by month, as a numbered paper they can take to an authority.
 *
 * <p>It tells payments that were noted as made, by the day they were made, and how wages stand in tax law, but no
 * threshold: those change every year (domain 6.5).
 */
@NullMarked
package mizuhiki.order.yearly;

import org.jspecify.annotations.NullMarked;
