package mizuhiki.stream.lineup;

import mizuhiki.shared.problem.Refusal;

/** Nothing was found in the time somebody is ready to wait. */
final class ProposalTooLate extends Refusal {

    ProposalTooLate() {
        super(Reason.BUSY);
    }
}
