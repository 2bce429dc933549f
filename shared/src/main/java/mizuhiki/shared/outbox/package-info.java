/**
 * Facts told to other services: written with the change they tell of, delivered at least once, taken in once, or again
 * where that changes nothing.
 *
 * <p>In order, but for what fails: that comes again after others, or, once parked, when staff say so. Whoever keeps a copy
 * of how things are compares positions, so that nothing newer is overwritten.
 */
@NullMarked
package mizuhiki.shared.outbox;

import org.jspecify.annotations.NullMarked;
