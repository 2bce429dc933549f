package mizuhiki.catalog.refusal;

import mizuhiki.shared.problem.Refusal;

/** The hold was released, has lapsed or became an order before. */
public final class HoldOver extends Refusal {

    public HoldOver() {
        super(Reason.CONFLICT);
    }
}
