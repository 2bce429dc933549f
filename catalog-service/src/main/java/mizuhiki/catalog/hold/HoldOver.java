package mizuhiki.catalog.hold;

import mizuhiki.shared.problem.Refusal;

/** The hold was released, has lapsed or became an order before. */
final class HoldOver extends Refusal {

    HoldOver() {
        super(Reason.CONFLICT);
    }
}
