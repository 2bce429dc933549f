/**
 * Staff look at daily reports and confirm what was done.
 *
 * <p>A confirmed entry is a work record of the same id and counts like any other. What staff enter for a member is
 * confirmed with that; nobody confirms their own. A decision stays: what was confirmed is mended in the records.
 */
@NullMarked
package mizuhiki.order.confirm;

import org.jspecify.annotations.NullMarked;
