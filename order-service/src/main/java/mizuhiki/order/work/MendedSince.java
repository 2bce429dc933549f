package mizuhiki.order.work;

import mizuhiki.shared.problem.Refusal;

/** Somebody else has mended the record since it was looked at. */
public final class MendedSince extends Refusal {

    public MendedSince(Amount standing) {
        super(Reason.CONFLICT, standing.minutes(), standing.pieces());
    }
}
