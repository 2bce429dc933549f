/**
 * What became of a show: its sales by minute, piece, role and maker, and what was planned and not shown.
 *
 * <p>Every sum is made of orders and opens into them. By role and by maker a sale is split to the yen by the minutes worked:
 * a hint for planning, not what anybody earns. For staff only, by name and never by size: nobody is compared.
 */
@NullMarked
package mizuhiki.stream.outcome;

import org.jspecify.annotations.NullMarked;
