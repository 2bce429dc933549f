/** Who may call what: every endpoint says so itself, and what says nothing is closed. */
@NullMarked
package mizuhiki.shared.security;

import org.jspecify.annotations.NullMarked;
