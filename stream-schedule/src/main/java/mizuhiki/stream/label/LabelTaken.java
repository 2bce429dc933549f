package mizuhiki.stream.label;

import mizuhiki.shared.problem.Refusal;

/** Another piece of this show is claimed by the same label. */
public final class LabelTaken extends Refusal {

    LabelTaken(String label) {
        super(Reason.CONFLICT, label);
    }
}
