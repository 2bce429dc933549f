package mizuhiki.catalog.claim;

import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.buyer.WrittenTicket;
import mizuhiki.catalog.holding.Waiter;

/** What a claim came to, where it was not refused. */
sealed interface Outcome {

    record Won(WrittenTicket written) implements Outcome {}

    /** @param place 1 for whoever is next */
    record InQueue(Waiter waiter, int place, BuyerKey buyer) implements Outcome {}
}
