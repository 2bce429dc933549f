package mizuhiki.shared.lane;

import mizuhiki.shared.problem.Refusal;

/** So many are waiting already that another one would wait too long; nothing was changed. */
public final class TooBusy extends Refusal {

    public TooBusy() {
        super(Reason.BUSY);
    }
}
