package mizuhiki.order.why;

import mizuhiki.shared.problem.Refusal;

/** The line that was asked about stood there when the page was drawn, and does no more. */
final class LineChanged extends Refusal {

    LineChanged() {
        super(Reason.CONFLICT);
    }
}
