/**
 * The hot minute, measured: claims and orders against the floor of the machine, races for single pieces, viewers,
 * comments, and the plug pulled.
 */
@NullMarked
package mizuhiki.bench.claims;

import org.jspecify.annotations.NullMarked;
