package mizuhiki.order.confirm;

import mizuhiki.shared.problem.Refusal;

/** Nobody confirms what they did themselves. */
final class OwnEntry extends Refusal {

    public OwnEntry() {
        super(Reason.NOT_ALLOWED);
    }
}
