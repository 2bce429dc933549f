package mizuhiki.order.mine;

import mizuhiki.shared.problem.Refusal;

/** How long it took was neither tapped nor written. */
final class MinutesUntold extends Refusal {

    public MinutesUntold() {
        super(Reason.INVALID);
    }
}
