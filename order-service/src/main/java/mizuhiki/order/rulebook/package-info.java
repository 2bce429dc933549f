/**
 * The page on which a manager reads the wage policy in plain sentences, with an example, and adds a version.
 */
@NullMarked
package mizuhiki.order.rulebook;

import org.jspecify.annotations.NullMarked;
