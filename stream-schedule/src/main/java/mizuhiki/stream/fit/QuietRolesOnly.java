package mizuhiki.stream.casting;

import mizuhiki.shared.problem.Refusal;

/** The person takes only roles nobody sees or hears. */
final class QuietRolesOnly extends Refusal {

    QuietRolesOnly() {
        super(Reason.CONFLICT);
    }
}
