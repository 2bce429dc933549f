/** A new office moves in: its place in the directory and its first manager, by whoever holds the key of the house. */
@NullMarked
package mizuhiki.shared.movein;

import org.jspecify.annotations.NullMarked;
