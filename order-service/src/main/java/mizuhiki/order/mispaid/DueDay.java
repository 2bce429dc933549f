package mizuhiki.order.mispaid;

import java.time.LocalDate;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.shop.Terms;

/**
 * Until when an order is to be paid whose payment is taken back.
 *
 * @param payBy the day it had; where that is past, the buyer has as many days again as were promised
 */
record DueDay(LocalDate before, LocalDate payBy) {

    static DueDay of(Order order, Terms agreed, LocalDate today) {
        var before = order.agreement().payBy();
        return new DueDay(before, before.isBefore(today) ? agreed.payBy(today) : before);
    }

    public boolean isFresh() {
        return !payBy.equals(before);
    }
}
