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

    ActualFees ofReturned(Standing sale) {
        return new ActualFees(orderId, sale.ofReturned(channelFee), sale.ofReturned(transferFee));
    }
}
