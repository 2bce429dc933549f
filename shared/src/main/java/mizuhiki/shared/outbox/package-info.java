/** Facts told to other services: written with the change they tell of, delivered at least once, taken in once. */
@NullMarked
package mizuhiki.shared.outbox;

import org.jspecify.annotations.NullMarked;
