package mizuhiki.stream.runsheet;

import mizuhiki.shared.problem.Refusal;

/** Another piece of this show is claimed by the same label. */
final class LabelTaken extends Refusal {

    LabelTaken(String label) {
        super(Reason.CONFLICT, label);
    }
}
