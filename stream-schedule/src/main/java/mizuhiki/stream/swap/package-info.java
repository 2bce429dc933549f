/**
 * Somebody hands an accepted role over to another member.
 *
 * <p>The other says yes or no in one tap, without a reason; then staff have a look and let it pass in one tap. Until then
 * the role stays where it is. Whoever asks sees only people who may be asked, in the order of their names: neither why
 * others are missing nor how well anybody would fit. Each step judges all rules of the roster anew.
 */
@NullMarked
package mizuhiki.stream.swap;

import org.jspecify.annotations.NullMarked;
