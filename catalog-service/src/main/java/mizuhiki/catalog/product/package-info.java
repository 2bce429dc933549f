/**
 * What is sold: a thing that was made, perhaps several times, with its words, its picture and its price.
 *
 * <p>A product waits for staff to check it, may be sent back to its makers with a note, is listed, withdrawn and listed
 * again. Each of these steps is remembered. Only what is listed may be seen by the public, and only in its last picture,
 * if everybody in it agrees.
 */
@NullMarked
package mizuhiki.catalog.product;

import org.jspecify.annotations.NullMarked;
