/**
 * Natural batching: what arrives while one batch is being worked on becomes the next.
 *
 * <p>Where one row is a queue, many small transactions only wait for each other; one that answers all who wait at this
 * moment does not. There is no timer: whoever comes alone is served alone, at once.
 */
@NullMarked
package mizuhiki.shared.lane;

import org.jspecify.annotations.NullMarked;
