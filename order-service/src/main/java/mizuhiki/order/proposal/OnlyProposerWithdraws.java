package mizuhiki.order.proposal;

import mizuhiki.shared.problem.Refusal;

/** What is still how things stand is taken back by whoever proposed it. */
public final class OnlyProposerWithdraws extends Refusal {

    OnlyProposerWithdraws() {
        super(Reason.NOT_ALLOWED);
    }
}
