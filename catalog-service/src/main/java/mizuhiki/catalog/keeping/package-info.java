/**
 * The stock of a product as staff see it: where its pieces are, how they came there, who wants them; and moving pieces or
 * writing them off by hand, which always names a person and a reason.
 */
@NullMarked
package mizuhiki.catalog.keeping;

import org.jspecify.annotations.NullMarked;
