/**
 * 領収書: a buyer, or staff for them, print what the office got for an order and did not give back.
 *
 * <p>It is made out to whoever is typed, and that is kept nowhere but for a seal, by which a paper for somebody else is
 * told from the same one opened twice. What was printed is kept, each time with a number of its own, and every one after the first says that it takes the place of the earlier ones. A registered office tells its number, the
 * rate and the tax, rounded once; any other tells nothing of tax. While money is owed back there is none.
 */
@NullMarked
package mizuhiki.order.buyerreceipt;

import org.jspecify.annotations.NullMarked;
