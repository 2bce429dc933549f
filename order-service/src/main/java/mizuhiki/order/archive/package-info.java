/**
 * Papers and files as they were given out, kept so that each can be printed again without a letter changed.
 *
 * <p>What is kept is everything that is said on it, encrypted, with the moment it is dated; the layout is made anew.
 */
@NullMarked
package mizuhiki.order.archive;

import org.jspecify.annotations.NullMarked;
