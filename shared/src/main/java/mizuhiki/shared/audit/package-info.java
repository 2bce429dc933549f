/**
 * Who did what to whose record, and who looked at a member's file.
 *
 * <p>Written in the caller's transaction. Each row is sealed with the one before it by the database, so a changed or
 * missing row is found. A manager reads it in words and takes it out for the authority; what is recorded gets its words in
 * {@code texts/audit}.
 */
@NullMarked
package mizuhiki.shared.audit;

import org.jspecify.annotations.NullMarked;
