/** Refusals: what the services expect to go wrong, told to people and programs (RFC 9457). */
@NullMarked
package mizuhiki.shared.problem;

import org.jspecify.annotations.NullMarked;
