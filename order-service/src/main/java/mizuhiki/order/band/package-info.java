/**
 * Which fee band an average wage falls into: the published tables with their dates, and what the authority confirmed.
 *
 * <p>The tables are rows. Whether the reform of June 2026 concerns an office is told by the authority alone; where it is
 * not known, both tables are shown and none is chosen. Of several tables that would count, the one that begins last does,
 * and of those the one entered last: that is how a slip is mended.
 */
@NullMarked
package mizuhiki.order.band;

import org.jspecify.annotations.NullMarked;
