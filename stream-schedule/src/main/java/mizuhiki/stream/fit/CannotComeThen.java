package mizuhiki.stream.fit;

import mizuhiki.shared.problem.Refusal;

/** The person has said that they cannot come to this show. */
public final class CannotComeThen extends Refusal {

    CannotComeThen() {
        super(Reason.CONFLICT);
    }
}
