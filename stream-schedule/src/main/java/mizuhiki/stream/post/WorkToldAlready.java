package mizuhiki.stream.post;

import mizuhiki.shared.problem.Refusal;

/** Preparing this post was recorded as work before; it counts once. */
final class WorkToldAlready extends Refusal {

    WorkToldAlready() {
        super(Reason.CONFLICT);
    }
}
