/**
 * The roles a show needs.
 *
 * <p>Every role says what of a person the public would see or hear in it. All roles count the same, whether anybody sees
 * them or not.
 */
@NullMarked
package mizuhiki.stream.role;

import org.jspecify.annotations.NullMarked;
