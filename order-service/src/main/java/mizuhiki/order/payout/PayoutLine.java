package mizuhiki.order.payout;

import java.util.UUID;
import mizuhiki.order.credit.ActualFees;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.order.sale.Sale;
import mizuhiki.shared.money.Yen;

/**
 * An order in a payout.
 *
 * @param gross what the buyer paid, with shipping
 * @param estimatedFee what it was thought to cost when it was shipped
 * @param transferFee its part of what sending the money cost
 */
record PayoutLine(UUID orderId, String title, Yen gross, Yen estimatedFee, Yen channelFee, Yen transferFee) {

    static PayoutLine of(Sale sale, Yen channelFee, Yen transferFee) {
        return new PayoutLine(
                sale.orderId(),
                sale.title(),
                sale.price().plus(sale.shippingFee()),
                sale.channelFee(),
                channelFee,
                transferFee);
    }

    public String number() {
        return OrderNumber.of(orderId);
    }

    ActualFees actual() {
        return new ActualFees(orderId, channelFee, transferFee);
    }

    PayoutLine estimatedAt(Yen fee) {
        return new PayoutLine(orderId, title, gross, fee, channelFee, transferFee);
    }

    Yen net() {
        return gross.minus(channelFee);
    }
}
