/**
 * What each person agrees to, and where their limits are.
 *
 * <p>Nothing said means no. A yes can be taken back at any time and is gone at once; the ledger keeps what was said.
 */
@NullMarked
package mizuhiki.shared.people.consent;

import org.jspecify.annotations.NullMarked;
