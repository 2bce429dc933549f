package mizuhiki.order.settlement;

import static mizuhiki.order.ledger.Account.CHANNEL_FEES;
import static mizuhiki.order.ledger.Account.MATERIAL;
import static mizuhiki.order.ledger.Account.POOL;
import static mizuhiki.order.ledger.Account.SALES;
import static mizuhiki.order.ledger.Account.SHIPPING;
import static mizuhiki.order.ledger.Account.SHIPPING_INCOME;
import static mizuhiki.order.ledger.Account.TRANSFER_FEES;

import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.sharing.Credit;
import mizuhiki.shared.money.Yen;

/**
 * A settlement with its credits.
 *
 * @param absorbed the month of the sale is closed, so what is taken back comes from the pool
 */
public record Settled(Settlement settlement, List<Credit> credits, boolean absorbed) {

    public static Yen credited(List<Credit> credits) {
        return credits.stream().map(Credit::yen).collect(Yen.sum());
    }

    public Entry entry() {
        return Entry.of(kind(), settlement.id(), settlement.bookedOn(), postings());
    }

    private Entry.Kind kind() {
        if (settlement.reverses() != null) {
            return Entry.Kind.REVERSAL;
        }
        if (settlement.adjusts() == null) {
            return Entry.Kind.SETTLEMENT;
        }
        return corrected(settlement.takings());
    }

    private static Entry.Kind corrected(Takings takings) {
        if (!takings.materialCost().equals(Yen.ZERO)) {
            return Entry.Kind.MATERIAL_SETTLED;
        }
        if (!takings.shippingCost().equals(Yen.ZERO)) {
            return Entry.Kind.SHIPPING_SETTLED;
        }
        return takings.transferFee().equals(Yen.ZERO) ? Entry.Kind.FEE_SETTLED : Entry.Kind.TRANSFER_FEE;
    }

    private List<Posting> postings() {
        return Stream.concat(sale(settlement.takings()), absorbed ? pooled() : shared())
                .toList();
    }

    private static Stream<Posting> sale(Takings takings) {
        return Stream.of(
                Posting.on(SALES, takings.price().negated()),
                Posting.on(SHIPPING_INCOME, takings.shippingFee().negated()),
                Posting.on(CHANNEL_FEES, takings.channelFee()),
                Posting.on(TRANSFER_FEES, takings.transferFee()),
                Posting.on(SHIPPING, takings.shippingCost()),
                Posting.on(MATERIAL, takings.materialCost()));
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
