/** Whoever joins an office, as staff or a manager adds them: said right the first time, for some of it stays for good. */
@NullMarked
package mizuhiki.shared.newcomer;

import org.jspecify.annotations.NullMarked;
