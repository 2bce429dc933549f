/**
 * 工賃実績報告: the figures of a year for the authority.
 *
 * <p>Until the year is reported they follow the books; once it is, they are kept word for word with their hash.
 */
@NullMarked
package mizuhiki.order.yearreport;

import org.jspecify.annotations.NullMarked;
