/**
 * 年度: what an office paid and did from April to March, month by month.
 *
 * <p>Months the house kept itself are read from their signed statements and attendance; older ones were entered once,
 * with their source. A month that nobody can tell is missing, never zero.
 */
@NullMarked
package mizuhiki.order.fiscal;

import org.jspecify.annotations.NullMarked;
