package mizuhiki.stream.casting;

import mizuhiki.shared.problem.Refusal;

/** The person has something else at that time. What it is, is theirs to tell. */
final class BusyThen extends Refusal {

    BusyThen() {
        super(Reason.CONFLICT);
    }
}
