package mizuhiki.stream.swap;

import mizuhiki.shared.problem.Refusal;

/** Somebody was asked for this role already; that has to be taken back first. */
final class SwapOpenAlready extends Refusal {

    SwapOpenAlready() {
        super(Reason.CONFLICT);
    }
}
