/** The run sheet as one reads it: what comes when, what is sold, what is told, and who does what. On the desk and on paper. */
@NullMarked
package mizuhiki.stream.script;

import org.jspecify.annotations.NullMarked;
