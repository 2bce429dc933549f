package mizuhiki.stream.rundown;

import mizuhiki.shared.problem.Refusal;

/** More between the pieces than a show can hold. */
final class RundownFull extends Refusal {

    RundownFull(int most) {
        super(Reason.CONFLICT, most);
    }
}
