/**
 * The file by which the bank pays a month's wages: 全銀 総合振込, byte for byte.
 *
 * <p>A file is made whole or not at all: everything a bank would not accept is told at once, by member and field, and
 * nothing is ever cut short. What was made is kept and can be fetched again unchanged. The office pays the bank's fee,
 * so each member gets the yen of the statement.
 */
@NullMarked
package mizuhiki.order.transfer;

import org.jspecify.annotations.NullMarked;
