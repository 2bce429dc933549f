/**
 * Which office is being worked for.
 *
 * <p>The office travels in the Reactor context and is put on every connection that is handed out; row-level security in
 * the database does the rest. Records and statements elsewhere never mention it.
 */
@NullMarked
package mizuhiki.shared.office;

import org.jspecify.annotations.NullMarked;
