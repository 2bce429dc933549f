/**
 * The roles of a show, each with its time in it.
 *
 * <p>Every role says what of a person the public would see or hear in it. All roles count the same, whether anybody sees
 * them or not. A role moves with its show, and whoever has it is in one place at a time: the database promises both.
 */
@NullMarked
package mizuhiki.stream.role;

import org.jspecify.annotations.NullMarked;
