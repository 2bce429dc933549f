/**
 * 職員にまかせる: a peer hands over to staff in one tap.
 *
 * <p>No reason is asked and nothing is counted. The pair ends at that moment, and staff find the newcomer among what
 * waits for them.
 */
@NullMarked
package mizuhiki.stream.handover;

import org.jspecify.annotations.NullMarked;
