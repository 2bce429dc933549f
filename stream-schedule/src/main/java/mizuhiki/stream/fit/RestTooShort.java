package mizuhiki.stream.fit;

import mizuhiki.shared.problem.Refusal;

/** Between this role and another of theirs the person would have less rest than they want. */
public final class RestTooShort extends Refusal {

    RestTooShort() {
        super(Reason.CONFLICT);
    }
}
