/**
 * Wages given in cash: the sheet members sign, and who handed out what and when.
 *
 * <p>Each thing that happens is a step that is added; a mistake is taken back by another step. A member may confirm on
 * their own phone, and after that nobody takes it back. Nobody whom a transfer file pays gets cash as well.
 */
@NullMarked
package mizuhiki.order.receipt;

import org.jspecify.annotations.NullMarked;
