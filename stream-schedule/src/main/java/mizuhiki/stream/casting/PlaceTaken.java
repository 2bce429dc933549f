package mizuhiki.stream.casting;

import mizuhiki.shared.problem.Refusal;

/** Somebody else has this role meanwhile. */
final class PlaceTaken extends Refusal {

    PlaceTaken() {
        super(Reason.CONFLICT);
    }
}
