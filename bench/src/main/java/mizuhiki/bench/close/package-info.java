/** What the end of a month costs: closing many offices, following a yen, and looking at a year. */
@NullMarked
package mizuhiki.bench.close;

import org.jspecify.annotations.NullMarked;
