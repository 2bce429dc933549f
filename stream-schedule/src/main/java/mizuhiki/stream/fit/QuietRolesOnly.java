package mizuhiki.stream.fit;

import mizuhiki.shared.problem.Refusal;

/** The person takes only roles nobody sees or hears. */
public final class QuietRolesOnly extends Refusal {

    QuietRolesOnly() {
        super(Reason.CONFLICT);
    }
}
