/**
 * わたしのもの: what somebody made and where it is now, from the bench to the buyer.
 *
 * <p>What staff sent back is mended and handed in again from here. Nobody sees what others made alone.
 */
@NullMarked
package mizuhiki.catalog.mine;

import org.jspecify.annotations.NullMarked;
