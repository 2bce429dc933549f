/**
 * What forms have in common.
 *
 * <p>A page gives what is entered on it an id, so that a double tap is one entry.
 */
@NullMarked
package mizuhiki.order.form;

import org.jspecify.annotations.NullMarked;
