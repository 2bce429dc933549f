/** Refusals: what the services expect to go wrong, named as facts. */
@NullMarked
package mizuhiki.shared.problem;

import org.jspecify.annotations.NullMarked;
