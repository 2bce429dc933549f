/** What every bench needs to say what it found: settings, a table, and one line per figure. */
@NullMarked
package mizuhiki.bench.report;

import org.jspecify.annotations.NullMarked;
