/** Why the desk says no; each is a fact somebody can be told. */
@NullMarked
package mizuhiki.catalog.refusal;

import org.jspecify.annotations.NullMarked;
