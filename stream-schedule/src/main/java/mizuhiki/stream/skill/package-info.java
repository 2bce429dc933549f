/**
 * Kinds of role, and how far each person has come in them.
 *
 * <p>A step is taken when the member wants it and staff have seen that it went well; nobody is compared with anybody. A
 * newcomer has a peer beside them, and a peer says how many shows a week are enough.
 */
@NullMarked
package mizuhiki.stream.skill;

import org.jspecify.annotations.NullMarked;
