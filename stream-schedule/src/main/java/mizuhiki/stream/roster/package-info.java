/**
 * Who could do what in the shows to come: the rules of a fair roster, and a proposal that keeps them.
 *
 * <p>Every rule is written once, in {@link mizuhiki.stream.roster.Rule}: the solver optimises by it, and explanations are
 * worked out by it. Hard rules are never broken; then as many roles as possible are filled, with as few changes as
 * possible to what was told before; then wishes and fairness decide. People who are confirmed stay where they are.
 */
@NullMarked
package mizuhiki.stream.roster;

import org.jspecify.annotations.NullMarked;
