/**
 * How things stand around a show: its roles, the week of its people, what they said and what they did before.
 *
 * <p>What somebody has said yes to stands, whatever a limit or a condition would say to a new question: only they take
 * it back.
 */
@NullMarked
package mizuhiki.stream.standing;

import org.jspecify.annotations.NullMarked;
