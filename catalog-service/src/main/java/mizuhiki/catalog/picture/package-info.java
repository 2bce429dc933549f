/** Draws an uploaded picture anew: upright, in every size, without what its file tells beside the picture. */
@NullMarked
package mizuhiki.catalog.picture;

import org.jspecify.annotations.NullMarked;
