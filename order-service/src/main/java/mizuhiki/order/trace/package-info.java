/**
 * From a yen back to the hands that earned it, and from work on to the yen it earned.
 *
 * <p>Either way is one question to the database, by keys alone, and one more for names. A manager sees everybody; a
 * member sees what is theirs, and of others neither name nor minutes nor yen.
 */
@NullMarked
package mizuhiki.order.trace;

import org.jspecify.annotations.NullMarked;
