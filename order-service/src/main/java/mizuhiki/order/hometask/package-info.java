/**
 * Which kinds of task can be done at home.
 *
 * <p>A manager says it of a kind of task, from a day on; nothing said is ever changed. Who works at home always has
 * something to choose from.
 */
@NullMarked
package mizuhiki.order.hometask;

import org.jspecify.annotations.NullMarked;
