/** Who has what kept aside, who waits for it, and which shows have to do with it: what the desk knows besides the pieces. */
@NullMarked
package mizuhiki.catalog.holding;

import org.jspecify.annotations.NullMarked;
