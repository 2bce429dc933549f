/** What was made: finished lots with the shares of their makers, which never change, for every other room to read. */
@NullMarked
package mizuhiki.catalog.made;

import org.jspecify.annotations.NullMarked;
