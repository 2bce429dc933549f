/**
 * 年間支払証明: what a member was paid in a year, month by month, as a numbered paper they can take to an authority.
 *
 * <p>It tells payments that were noted as made, by the day they were made, and how wages stand in tax law, but no
 * threshold: those change every year (domain 6.5). It speaks of the days of the year this house knows of, and no others:
 * what was paid before the house kept payments, or will be paid in what is left of the year, is not certified.
 */
@NullMarked
package mizuhiki.order.yearly;

import org.jspecify.annotations.NullMarked;
