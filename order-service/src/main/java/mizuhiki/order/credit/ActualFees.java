package mizuhiki.order.credit;

import java.util.UUID;
import mizuhiki.order.settlement.Standing;
import mizuhiki.shared.money.Yen;

/**
 * What an order really cost at its channel.
 *
 * @param transferFee the order's part of what it cost to have the money sent
 */
public record ActualFees(UUID orderId, Yen channelFee, Yen transferFee) {

    public static ActualFees none(UUID orderId) {
        return new ActualFees(orderId, Yen.ZERO, Yen.ZERO);
    }

    ActualFees minus(ActualFees other) {
        return new ActualFees(orderId, channelFee.minus(other.channelFee), transferFee.minus(other.transferFee));
    }

    /** Of what was charged, what the books of the sale do not bear; nothing where nothing was charged so far. */
    ActualFees besides(Standing sale) {
        var borne = sale.takings();
        return equals(none(orderId)) ? this : minus(new ActualFees(orderId, borne.channelFee(), borne.transferFee()));
    }

    ActualFees ofReturned(Standing sale) {
        return new ActualFees(orderId, sale.ofReturned(channelFee), sale.ofReturned(transferFee));
    }
}
