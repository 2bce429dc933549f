/**
 * Asking people for roles.
 *
 * <p>Nobody is asked for a role they have not agreed to be seen in, that is beyond their own limits, for a show they said
 * they cannot come to, or while they are in another one; the last is promised by the database. Nor does a show move onto
 * what its people have planned. A refusal tells what would have to change, never why somebody set a limit or what they
 * have planned.
 */
@NullMarked
package mizuhiki.stream.casting;

import org.jspecify.annotations.NullMarked;
