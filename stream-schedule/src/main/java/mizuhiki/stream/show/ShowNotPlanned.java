package mizuhiki.stream.show;

import mizuhiki.shared.problem.Refusal;

/** It is too late to change this: the show is on air, over or cancelled. */
final class ShowNotPlanned extends Refusal {

    ShowNotPlanned(ShowState state) {
        super(Reason.CONFLICT, state);
    }
}
