/**
 * Who did what to whose record, and who looked at a member's file.
 *
 * <p>Written in the caller's transaction. Each row is sealed with the one before it by the database, so a changed or
 * missing row is found.
 */
@NullMarked
package mizuhiki.shared.audit;

import org.jspecify.annotations.NullMarked;
