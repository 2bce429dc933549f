package mizuhiki.order.band;

import mizuhiki.shared.problem.Refusal;

/** A table of that name has such a band already; tables are never changed. */
final class BandsEnteredBefore extends Refusal {

    BandsEnteredBefore(String name) {
        super(Reason.CONFLICT, name);
    }
}
