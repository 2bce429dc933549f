/**
 * What a member is told about their wage, and why it is that much.
 *
 * <p>A statement is written once, when its month is closed, and never changes; it can be printed again and worked out
 * again from the same inputs. A member sees their own and nobody else's.
 */
@NullMarked
package mizuhiki.order.payslip;

import org.jspecify.annotations.NullMarked;
