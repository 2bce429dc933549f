/** The desk at which staff plan one show: its facts, its run sheet, its roles, and how far it is. */
@NullMarked
package mizuhiki.stream.plan;

import org.jspecify.annotations.NullMarked;
