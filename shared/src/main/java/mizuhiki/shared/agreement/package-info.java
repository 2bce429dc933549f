/**
 * やくそく: what each person agrees to and how much is enough for them, one question a page.
 *
 * <p>A no holds at once and is never asked about. Staff may write down what somebody told them on paper.
 */
@NullMarked
package mizuhiki.shared.agreement;

import org.jspecify.annotations.NullMarked;
