/** Tells what went wrong to people as a page and to programs as JSON (RFC 9457), in the same words. */
@NullMarked
package mizuhiki.shared.web.failure;

import org.jspecify.annotations.NullMarked;
