package mizuhiki.stream.casting;

import mizuhiki.shared.problem.Refusal;

/** Somebody else has this role meanwhile. */
public final class PlaceTaken extends Refusal {

    public PlaceTaken() {
        super(Reason.CONFLICT);
    }
}
