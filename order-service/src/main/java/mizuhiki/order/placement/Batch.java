package mizuhiki.order.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.placement.Draft.Row;

/**
 * Order slips that are answered together.
 *
 * @param placed the ids of the orders that are new
 * @param earlier the orders that stood in the way of others
 */
record Batch(List<Draft> drafts, Set<UUID> placed, List<Earlier> earlier) {

    static Batch of(List<OrderSlip> slips, Offer offer) {
        var drafts = slips.stream().map(slip -> new Draft(slip, offer.to(slip))).toList();
        return new Batch(drafts, Set.of(), List.of());
    }

    static Set<UUID> productsOf(List<OrderSlip> slips) {
        return slips.stream().map(OrderSlip::productId).collect(Collectors.toSet());
    }

    static Set<LocalDate> daysOf(List<OrderSlip> slips) {
        return slips.stream().map(OrderSlip::day).collect(Collectors.toSet());
    }

    List<Row> rows() {
        return drafts.stream().flatMap(Draft::row).toList();
    }

    /** The slips that could have become orders, and did not. */
    List<OrderSlip> left() {
        return drafts.stream()
                .filter(draft -> draft.isLeftBy(placed))
                .map(Draft::slip)
                .toList();
    }

    Batch with(Set<UUID> newlyPlaced) {
        return new Batch(drafts, newlyPlaced, earlier);
    }

    Batch with(List<Earlier> standing) {
        return new Batch(drafts, placed, standing);
    }

    List<Answer> answers() {
        return drafts.stream().map(draft -> draft.answer(placed, earlier)).toList();
    }
}
