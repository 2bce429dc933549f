/** Where the CPU time of the application goes, for those who want to make it less. */
@NullMarked
package mizuhiki.bench.profile;

import org.jspecify.annotations.NullMarked;
