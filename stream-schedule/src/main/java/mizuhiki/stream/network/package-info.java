/**
 * The networks an office posts on, and what fits there.
 *
 * <p>Each counts in its own way: by weight, by what a program sees of a character, or by bytes. The limits stand in one
 * place with where they are written down.
 */
@NullMarked
package mizuhiki.stream.network;

import org.jspecify.annotations.NullMarked;
