/**
 * Wages that did not arrive through a transfer file.
 *
 * <p>An account may be closed, or the bank may refuse a whole file. Who was not paid through it is said once, with the
 * reason; the file stays as it was made. From then on they may be given cash, or stand in the next file of the month. Until
 * that was done, what was noted by mistake is taken back.
 */
@NullMarked
package mizuhiki.order.comeback;

import org.jspecify.annotations.NullMarked;
