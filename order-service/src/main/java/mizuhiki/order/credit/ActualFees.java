package mizuhiki.order.credit;

import java.util.UUID;
import mizuhiki.shared.money.Yen;

/**
 * What an order really cost at its channel.
 *
 * @param transferFee the order's part of what it cost to have the money sent
 */
public record ActualFees(UUID orderId, Yen channelFee, Yen transferFee) {}
