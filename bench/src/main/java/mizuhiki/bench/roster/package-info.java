/** Looking for the people of many shows at once, with the solver the house uses. */
@NullMarked
package mizuhiki.bench.roster;

import org.jspecify.annotations.NullMarked;
