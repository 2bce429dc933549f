/** What buyers hold in their hands: the secret of their browser, and tickets. No table knows either. */
@NullMarked
package mizuhiki.catalog.buyer;

import org.jspecify.annotations.NullMarked;
