/**
 * How much of a week is enough for somebody: minutes, days and the rest between two roles.
 *
 * <p>People say it themselves or, from the support plan, with staff; nobody is asked for more.
 */
@NullMarked
package mizuhiki.stream.weeklimit;

import org.jspecify.annotations.NullMarked;
