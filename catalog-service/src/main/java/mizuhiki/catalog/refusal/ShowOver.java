package mizuhiki.catalog.refusal;

import mizuhiki.shared.problem.Refusal;

/** The show in which the piece was to be claimed has ended. */
public final class ShowOver extends Refusal {

    public ShowOver() {
        super(Reason.CONFLICT);
    }
}
