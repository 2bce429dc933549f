/** Draws the pieces of the demo office: cord, cloth, clay, weave, paper and wood, the same for the same seed. */
@NullMarked
package mizuhiki.demo.picture;

import org.jspecify.annotations.NullMarked;
