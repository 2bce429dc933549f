package mizuhiki.order.material;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.Yen;

/**
 * What went into a lot, and what of it was taken by its sales, or lost, so far.
 *
 * @param pieces of the lot
 * @param recorded whether anything is; otherwise only the estimate is known
 * @param sold and not come back
 * @param writtenOff and not found again; negative where there are more pieces than was thought
 * @param lost what went with those
 */
public record LotCost(Yen yen, int pieces, boolean recorded, int sold, Yen taken, int writtenOff, Yen lost) {

    /** A sale of the lot that stands, at the cost that was stated when it was ordered. */
    public record Standing(UUID orderId, int quantity, Yen estimate) {}

    /** What a sale should have cost. */
    public record Due(UUID orderId, Yen cost) {}

    /** Of so many more pieces; whatever was taken before, all pieces together take all of it. */
    public Yen ofNext(int quantity) {
        return atLeastNothing(
                ofFirst(sold + gone(writtenOff) + quantity).minus(taken).minus(lost));
    }

    /** What is lost besides once so many more pieces are: of all that are sold or gone, what no sale has taken. */
    public Yen lostWith(int quantity) {
        var gone = gone(writtenOff + quantity);
        var all = recorded && gone > 0 ? atLeastNothing(ofFirst(sold + gone).minus(taken)) : Yen.ZERO;
        return all.minus(lost);
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

    private static int gone(int pieces) {
        return Math.max(0, pieces);
    }

    private static Yen atLeastNothing(Yen yen) {
        return yen.isNegative() ? Yen.ZERO : yen;
    }

    private Yen ofFirst(int some) {
        return Yen.of(Math.floorDiv(yen.times(some).amount(), (long) Math.max(pieces, some)));
    }
}
