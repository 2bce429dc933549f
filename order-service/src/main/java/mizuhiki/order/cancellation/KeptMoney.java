package mizuhiki.order.cancellation;

import java.time.LocalDate;
import java.util.List;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.money.Yen;

/**
 * What the buyer paid for goods that came back, and did not get back.
 *
 * @param ofShipping of the postage first; the buyer mostly bears that
 */
record KeptMoney(Order order, Yen ofShipping, Yen ofPrice) {

    static KeptMoney of(Order order, Yen refunded) {
        var kept = order.total().minus(refunded);
        var shippingFee = order.agreement().shippingFee();
        var ofShipping = kept.compareTo(shippingFee) < 0 ? kept : shippingFee;
        return new KeptMoney(order, ofShipping, kept.minus(ofShipping));
    }

    /** The sale itself is taken back whole, so this is the pool's. */
    Entry entry(LocalDate day) {
        return Entry.of(
                Entry.Kind.RETURN_KEPT,
                order.id(),
                day,
                List.of(
                        Posting.on(Account.SHIPPING_INCOME, ofShipping.negated()),
                        Posting.on(Account.SALES, ofPrice.negated()),
                        Posting.on(Account.POOL, ofShipping.plus(ofPrice))));
    }
}
