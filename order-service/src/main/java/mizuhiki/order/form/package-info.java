/**
 * What forms have in common.
 *
 * <p>A page gives what is entered on it an id, so that a double tap is one entry. What cannot be kept comes back as it
 * was typed, with the reason.
 */
@NullMarked
package mizuhiki.order.form;

import org.jspecify.annotations.NullMarked;
