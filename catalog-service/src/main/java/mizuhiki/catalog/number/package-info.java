/** Numbers and days as people type them. */
@NullMarked
package mizuhiki.catalog.number;

import org.jspecify.annotations.NullMarked;
