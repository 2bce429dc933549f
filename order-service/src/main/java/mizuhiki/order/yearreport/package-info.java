/**
 * 工賃実績報告: the figures of a year for the authority.
 *
 * <p>The wage of an hour stands beside that of a month, as the authorities publish both: wages over the hours members were
 * there on the days that count. Where months were entered by hand nobody knows their hours, and there is none.
 *
 * <p>Until the year is reported they follow the books; once it is, they are kept word for word with their hash.
 * What was wrong is handed in again with a reason: the last version counts, and the earlier ones can still be read.
 */
@NullMarked
package mizuhiki.order.yearreport;

import org.jspecify.annotations.NullMarked;
