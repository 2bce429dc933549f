/**
 * Packing: members see what goes into a parcel and note who packed it.
 *
 * <p>A packer sees the piece and the number of the order, never who bought it; the slip with the address is printed by
 * staff. The minutes noted here are the work of the stage packing when the sale is settled.
 */
@NullMarked
package mizuhiki.order.packing;

import org.jspecify.annotations.NullMarked;
