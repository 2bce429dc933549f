/**
 * What viewers write in a show, and what comes of it.
 *
 * <p>Comments of a show are taken in one lane, in the order in which they are received: understood against the labels of
 * its run sheet, decided at the desk together with what else waits there, and kept with their outcome, all in one
 * transaction. Whoever writes from another platform is known by platform and name, and gets the ticket by a link.
 */
@NullMarked
package mizuhiki.catalog.chat;

import org.jspecify.annotations.NullMarked;
