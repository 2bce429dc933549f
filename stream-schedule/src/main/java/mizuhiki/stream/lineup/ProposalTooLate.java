package mizuhiki.stream.lineup;

import mizuhiki.shared.problem.Refusal;

/** Nothing was found in the time somebody is ready to wait. */
public final class ProposalTooLate extends Refusal {

    public ProposalTooLate() {
        super(Reason.BUSY);
    }
}
