/**
 * Whose work a sale's proceeds are.
 *
 * <p>A shipped order settles once its makers are known and its show has ended: what is left of the price is shared by
 * the stages of the policy in force, within a stage by minutes, to the yen; the parts of a yen left open are carried
 * per member and stage into the next sale. Returned goods take back exactly what was given, from the pool where the
 * month is closed, never from a member.
 */
@NullMarked
package mizuhiki.order.credit;

import org.jspecify.annotations.NullMarked;
