package mizuhiki.stream.show;

import mizuhiki.shared.problem.Refusal;

/** A show cannot go from the one state to the other. */
final class ShowStateRefused extends Refusal {

    ShowStateRefused(ShowState from, ShowState to) {
        super(Reason.CONFLICT, from, to);
    }
}
