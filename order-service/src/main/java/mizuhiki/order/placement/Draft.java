package mizuhiki.order.placement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.placement.Answer.Placed;
import mizuhiki.order.placement.Answer.PlacedBefore;
import mizuhiki.order.placement.Answer.Refused;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.ticket.TicketExpired;

/** An order slip and what it is answered if nothing stands in its way. */
record Draft(OrderSlip slip, Answer offered) {

    /** An order to be written. */
    record Row(OrderSlip slip, Order order) {}

    Stream<Row> row() {
        return offered instanceof Placed(Order order) ? Stream.of(new Row(slip, order)) : Stream.empty();
    }

    boolean isLeftBy(Set<UUID> placed) {
        return offered instanceof Placed && !placed.contains(slip.orderId());
    }

    Answer answer(Set<UUID> placed, List<Earlier> earlier) {
        return isLeftBy(placed) ? reason(earlier) : offered;
    }

    /** What was not written and stands nowhere came too late. */
    private Answer reason(List<Earlier> earlier) {
        return earlier.stream()
                .filter(order -> order.isOf(slip))
                .findAny()
                .map(this::answerAfter)
                .orElseGet(() -> new Refused(isKeyUsed(earlier) ? new OrderKeyReused() : new TicketExpired()));
    }

    private Answer answerAfter(Earlier order) {
        return order.hasKeyOf(slip) ? new PlacedBefore(order.id()) : new Refused(new TicketAlreadyUsed());
    }

    private boolean isKeyUsed(List<Earlier> earlier) {
        return earlier.stream().anyMatch(order -> order.hasKeyOf(slip));
    }
}
