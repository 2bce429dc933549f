package mizuhiki.order.cancellation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.money.Yen;

/**
 * What the buyer paid for goods that came back, and did not get back.
 *
 * @param ofShipping of their part of the postage first; the buyer mostly bears that. Negative where more of it was given
 *     back than their part
 */
record KeptMoney(Yen ofShipping, Yen ofPrice) {

    static KeptMoney of(Order order, int pieces, Yen refunded) {
        var shippingFee =
                order.agreement().shippingFee().part(pieces, order.piece().quantity());
        var kept = order.piece().unitPrice().times(pieces).plus(shippingFee).minus(refunded);
        var ofShipping = kept.compareTo(shippingFee) < 0 ? kept : shippingFee;
        return new KeptMoney(ofShipping, kept.minus(ofShipping));
    }

    KeptMoney minus(KeptMoney before) {
        return new KeptMoney(ofShipping.minus(before.ofShipping), ofPrice.minus(before.ofPrice));
    }

    /** The sale of the pieces is taken back whole, so this is the pool's. */
    Entry entry(UUID refundId, LocalDate day) {
        return Entry.of(
                Entry.Kind.RETURN_KEPT,
                refundId,
                day,
                List.of(
                        Posting.on(Account.SHIPPING_INCOME, ofShipping.negated()),
                        Posting.on(Account.SALES, ofPrice.negated()),
                        Posting.on(Account.POOL, ofShipping.plus(ofPrice))));
    }
}
