/**
 * なぜこの金額？: why a wage is as much as it is.
 *
 * <p>Each line of the payslip in a sentence, the pieces behind it in pictures, what is different from the month before in
 * plain words, and a question at every line. Months that are not closed are marked as an estimate. Nothing here compares
 * people, and of others there is neither name nor yen.
 */
@NullMarked
package mizuhiki.order.why;

import org.jspecify.annotations.NullMarked;
