/**
 * What people want and how they feel, as they say it themselves.
 *
 * <p>A word about one show goes before the rule for its day of the week; nothing said means "can". How somebody feels on
 * a day only ever lowers what they are asked for, is seen by themselves and staff alone, and is forgotten afterwards.
 */
@NullMarked
package mizuhiki.stream.availability;

import org.jspecify.annotations.NullMarked;
