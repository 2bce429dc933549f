package mizuhiki.order.payout;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.credit.ActualFees;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.order.sale.Sale;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Money a channel sent for orders it sold.
 *
 * @param received what arrived
 * @param reason why that is not what was expected
 */
record Payout(
        UUID id,
        String channel,
        LocalDate paidOn,
        Yen received,
        Yen transferFee,
        String reason,
        List<PayoutLine> lines) {

    /** Refused where an order is unknown, not shipped or named twice, where money is for no order, or a difference not explained. */
    static Payout of(NewPayout told, List<Sale> shipped) {
        var sales = shipped.stream().collect(toMap(Sale::orderId, sale -> sale));
        var payout = new Payout(
                UuidCreator.getTimeOrderedEpoch(),
                told.channel().strip(),
                told.paidOn(),
                Yen.of(told.received()),
                Yen.of(told.transferFee()),
                told.givenReason(),
                lines(told, sales));
        if (payout.lines().isEmpty() && payout.isMoney()) {
            throw new NothingPaidOut();
        }
        if (!payout.isExplained()) {
            throw new DifferenceUnexplained(payout.expected(), payout.received());
        }
        return payout;
    }

    private static List<PayoutLine> lines(NewPayout told, Map<UUID, Sale> sales) {
        requireEachOnce(told.orderIds());
        var charged = told.orders().stream()
                .map(fee -> new Charged(sold(fee.orderId(), sales), Yen.of(fee.channelFee())))
                .toList();
        if (charged.isEmpty()) {
            return List.of();
        }
        var transfer = Allocation.split(Yen.of(told.transferFee()), prices(charged));
        return charged.stream().map(each -> each.line(transfer)).toList();
    }

    private static Map<UUID, Long> prices(List<Charged> charged) {
        return charged.stream()
                .map(Charged::sale)
                .collect(toMap(Sale::orderId, sale -> sale.price().amount()));
    }

    private static Sale sold(UUID orderId, Map<UUID, Sale> sales) {
        var sale = sales.get(orderId);
        if (sale == null) {
            throw new OrderNotSold(OrderNumber.of(orderId));
        }
        return sale;
    }

    private static void requireEachOnce(List<UUID> orders) {
        var seen = new HashSet<UUID>();
        orders.stream().filter(order -> !seen.add(order)).findFirst().ifPresent(order -> {
            throw new OrderPaidOut(OrderNumber.of(order));
        });
    }

    /** Whether it has the order of that number, however that is typed. */
    public boolean isOf(String number) {
        var end = OrderNumber.endOfId(number);
        return end != null
                && lines.stream().anyMatch(line -> line.orderId().toString().endsWith(end));
    }

    boolean saysTheSameAs(Payout other) {
        return channel.equals(other.channel)
                && paidOn.equals(other.paidOn)
                && received.equals(other.received)
                && transferFee.equals(other.transferFee)
                && reason.equals(other.reason)
                && fees().equals(other.fees());
    }

    private Set<ActualFees> fees() {
        return lines.stream().map(PayoutLine::actual).collect(toSet());
    }

    /** What the buyers paid, minus all fees. */
    Yen expected() {
        return lines.stream().map(PayoutLine::net).collect(Yen.sum()).minus(transferFee);
    }

    Yen difference() {
        return received.minus(expected());
    }

    private boolean isMoney() {
        return !received.equals(Yen.ZERO) || !transferFee.equals(Yen.ZERO);
    }

    private boolean isExplained() {
        return difference().equals(Yen.ZERO) || !reason.isEmpty();
    }

    private Payout with(List<PayoutLine> newLines) {
        return new Payout(id, channel, paidOn, received, transferFee, reason, newLines);
    }

    /**
     * A payout as it stands from now on.
     *
     * @param before in the place of which it stands; null, as is why, where it is noted for the first time
     */
    record Change(
            @Nullable Payout before, Payout now, @Nullable String why) {

        static Change first(Payout now) {
            if (now.lines().isEmpty()) {
                throw new NothingPaidOut();
            }
            return new Change(null, now, null);
        }

        /** What was thought when an order was shipped is not what was noted wrongly. */
        static Change of(Payout before, Payout now, String why) {
            var estimated = before.lines().stream().collect(toMap(PayoutLine::orderId, PayoutLine::estimatedFee));
            var lines = now.lines().stream()
                    .map(line -> line.estimatedAt(estimated.getOrDefault(line.orderId(), line.estimatedFee())))
                    .toList();
            return new Change(before, now.with(lines), why);
        }

        ActualFees chargedBefore(UUID orderId) {
            return linesBefore()
                    .filter(line -> line.orderId().equals(orderId))
                    .map(PayoutLine::actual)
                    .findFirst()
                    .orElseGet(() -> ActualFees.none(orderId));
        }

        List<PayoutLine> takenOut() {
            var named = now.lines().stream().map(PayoutLine::orderId).toList();
            return linesBefore().filter(line -> !named.contains(line.orderId())).toList();
        }

        private Stream<PayoutLine> linesBefore() {
            return before == null ? Stream.empty() : before.lines().stream();
        }
    }

    private record Charged(Sale sale, Yen fee) {

        PayoutLine line(Map<UUID, Yen> transfer) {
            return PayoutLine.of(sale, fee, transfer.getOrDefault(sale.orderId(), Yen.ZERO));
        }
    }
}
