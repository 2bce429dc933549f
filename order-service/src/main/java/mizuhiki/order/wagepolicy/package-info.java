/**
 * The wage policy of an office: which building blocks a wage is made of, from which day on.
 *
 * <p>A version is never changed; a new one begins on a day no wage was paid for yet. Rates belong to time, days and tasks,
 * the same for everybody; no block takes anything away.
 */
@NullMarked
package mizuhiki.order.wagepolicy;

import org.jspecify.annotations.NullMarked;
