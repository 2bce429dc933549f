package mizuhiki.stream.casting;

import mizuhiki.stream.role.Exposure;
import mizuhiki.shared.problem.Refusal;

/** The person has not agreed, for that day, to what the role shows of them. */
final class MissingConsent extends Refusal {

    MissingConsent(Exposure exposure) {
        super(Reason.CONFLICT, exposure);
    }
}
