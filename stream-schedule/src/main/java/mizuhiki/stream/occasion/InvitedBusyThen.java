package mizuhiki.stream.occasion;

import mizuhiki.shared.problem.Refusal;

/** Somebody named has something else at that time. What it is, is theirs to tell. */
final class InvitedBusyThen extends Refusal {

    InvitedBusyThen(String names) {
        super(Reason.CONFLICT, names);
    }
}
