/**
 * What only this installation may read or sign: personal fields, sign-ins, tickets.
 *
 * <p>One key ring serves all processes. It comes from the environment ({@code MIZUHIKI_KEYS}) or from a file in the
 * data folder that the first process writes.
 */
@NullMarked
package mizuhiki.shared.secret;

import org.jspecify.annotations.NullMarked;
