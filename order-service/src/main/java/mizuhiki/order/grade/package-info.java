/**
 * 評価表による能力給: a person's own percentage on the rates of tasks.
 *
 * <p>Off in every office. 障障発第1002003号 エ forbids differences in pay by a member's skill, so it can only be switched
 * on by somebody who has read that warning and says why; the words they read are kept. A grade only ever raises what a
 * task pays, and counts only on days it is switched on.
 */
@NullMarked
package mizuhiki.order.grade;

import org.jspecify.annotations.NullMarked;
