/**
 * A program that got no answer may ask again without doing it twice.
 *
 * <p>A {@code POST} under {@code /api/v1} with an {@code Idempotency-Key} is worked on once; whoever repeats it within a
 * day gets the first answer. The same key with another body is refused. Keys belong to one office, caller and path.
 */
@NullMarked
package mizuhiki.shared.idempotency;

import org.jspecify.annotations.NullMarked;
