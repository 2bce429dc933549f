package mizuhiki.catalog.refusal;

import java.util.UUID;
import mizuhiki.shared.problem.Refusal;

/** What was told of an order does not fit its hold: another order, other pieces, or a step that cannot follow. */
public final class OrderOutOfStep extends Refusal {

    public OrderOutOfStep(UUID orderId, UUID holdId, Enum<?> state) {
        super(Reason.CONFLICT, orderId, holdId, state);
    }
}
