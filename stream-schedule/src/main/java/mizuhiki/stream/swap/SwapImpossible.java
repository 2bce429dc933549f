package mizuhiki.stream.swap;

import mizuhiki.shared.problem.Refusal;

/** Meanwhile something stands in the way. What it is, is nobody else's business. */
final class SwapImpossible extends Refusal {

    SwapImpossible() {
        super(Reason.CONFLICT);
    }
}
