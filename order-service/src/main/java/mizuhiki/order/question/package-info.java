/**
 * Asking about one's wage, and being answered.
 *
 * <p>A member asks about a line of their payslip or about a sale, in one tap, with words if they like. Only they and
 * staff ever see it. It is open until it is answered or taken back; what they ask again before that is added to it, and
 * after that it is a new question.
 */
@NullMarked
package mizuhiki.order.question;

import org.jspecify.annotations.NullMarked;
