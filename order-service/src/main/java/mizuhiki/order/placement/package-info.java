/**
 * Where orders come into being.
 *
 * <p>Order slips that arrive while a batch is being written make up the next one: two short looks at what is offered, and
 * one statement that writes the orders, their buyers and the news of them. Whoever is not among the new ones was too
 * late, was here before, or came after somebody else. A ticket buys once, and not after it has expired by the database
 * clock.
 */
@NullMarked
package mizuhiki.order.placement;

import org.jspecify.annotations.NullMarked;
