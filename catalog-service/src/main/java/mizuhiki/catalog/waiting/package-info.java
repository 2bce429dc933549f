/**
 * Staff and those who want a piece: the queue for it, and what is kept aside.
 *
 * <p>Buyers have no names here. Staff may give pieces to somebody in the queue, end their place in it or a hold, and keep pieces aside for
 * somebody who stands at the counter or is on the phone; such a buyer has no browser of ours, so staff get the link to
 * checkout and pass it on.
 */
@NullMarked
package mizuhiki.catalog.waiting;

import org.jspecify.annotations.NullMarked;
