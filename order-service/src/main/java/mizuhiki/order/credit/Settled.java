package mizuhiki.order.credit;

import static mizuhiki.order.ledger.Account.CHANNEL_FEES;
import static mizuhiki.order.ledger.Account.MATERIAL;
import static mizuhiki.order.ledger.Account.POOL;
import static mizuhiki.order.ledger.Account.SALES;
import static mizuhiki.order.ledger.Account.SHIPPING;
import static mizuhiki.order.ledger.Account.SHIPPING_INCOME;

import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Posting;

/**
 * A settlement with its credits.
 *
 * @param absorbed the month of the sale is closed, so what is taken back comes from the pool
 */
record Settled(Settlement settlement, List<Credit> credits, boolean absorbed) {

    Entry entry() {
        var kind = settlement.reverses() == null ? Entry.Kind.SETTLEMENT : Entry.Kind.REVERSAL;
        return Entry.of(kind, settlement.id(), settlement.bookedOn(), postings());
    }

    private List<Posting> postings() {
        return Stream.concat(sale(), absorbed ? pooled() : shared()).toList();
    }

    private Stream<Posting> sale() {
        return Stream.of(
                Posting.on(SALES, settlement.price().negated()),
                Posting.on(SHIPPING_INCOME, settlement.shippingFee().negated()),
                Posting.on(CHANNEL_FEES, settlement.channelFee()),
                Posting.on(SHIPPING, settlement.shippingCost()),
                Posting.on(MATERIAL, settlement.materialCost()));
    }

    private Stream<Posting> shared() {
        var rest = settlement.proceeds().minus(settlement.credited());
        return Stream.concat(
                credits.stream().map(credit -> Posting.credit(credit.stage(), credit.personId(), credit.yen())),
                Stream.of(Posting.on(POOL, rest)));
    }

    private Stream<Posting> pooled() {
        return Stream.of(Posting.on(POOL, settlement.proceeds()));
    }
}
