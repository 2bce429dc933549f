/**
 * Which part of a bill is a cost of production, and of which work.
 *
 * <p>按分: a shared bill is split by a written basis that begins on a day and goes on until there is a good reason for
 * another one. Fee income, wages, donations and staff whom the fee pays are no kinds of expense here at all.
 */
@NullMarked
package mizuhiki.order.apportion;

import org.jspecify.annotations.NullMarked;
