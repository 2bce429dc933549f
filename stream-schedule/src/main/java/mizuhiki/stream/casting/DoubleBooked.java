package mizuhiki.stream.casting;

import mizuhiki.shared.problem.Refusal;

/** The person has another role at the same time. */
final class DoubleBooked extends Refusal {

    DoubleBooked() {
        super(Reason.CONFLICT);
    }
}
