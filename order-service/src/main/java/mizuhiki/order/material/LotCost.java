package mizuhiki.order.material;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.Yen;

/**
 * What went into a lot, and what of it was taken by its sales so far.
 *
 * @param pieces of the lot
 * @param recorded whether anything is; otherwise only the estimate is known
 * @param sold and not come back
 */
public record LotCost(Yen yen, int pieces, boolean recorded, int sold, Yen taken) {

    /** A sale of the lot that stands, at the cost that was stated when it was ordered. */
    public record Standing(UUID orderId, int quantity, Yen estimate) {}

    /** What a sale should have cost. */
    public record Due(UUID orderId, Yen cost) {}

    /** Of so many more pieces; whatever was taken before, all pieces together take all of it. */
    public Yen ofNext(int quantity) {
        var cost = ofFirst(sold + quantity).minus(taken);
        return cost.isNegative() ? Yen.ZERO : cost;
    }

    /** @param sales the earliest first */
    public List<Due> due(List<Standing> sales) {
        var due = new ArrayList<Due>();
        int before = 0;
        for (var sale : sales) {
            int after = before + sale.quantity();
            var cost = recorded ? ofFirst(after).minus(ofFirst(before)) : sale.estimate();
            due.add(new Due(sale.orderId(), cost));
            before = after;
        }
        return List.copyOf(due);
    }

    private Yen ofFirst(int some) {
        return Yen.of(Math.floorDiv(yen.times(some).amount(), (long) Math.max(pieces, some)));
    }
}
