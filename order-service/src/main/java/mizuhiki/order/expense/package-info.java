/**
 * What production costs besides material, fees and parcels, as the manager enters it.
 *
 * <p>Each expense is booked against the pool of its month and stays; a mistake is cancelled by its exact negative, which
 * belongs to the same month as long as that is open.
 */
@NullMarked
package mizuhiki.order.expense;

import org.jspecify.annotations.NullMarked;
