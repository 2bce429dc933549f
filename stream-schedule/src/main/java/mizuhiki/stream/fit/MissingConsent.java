package mizuhiki.stream.fit;

import mizuhiki.shared.problem.Refusal;
import mizuhiki.stream.role.Exposure;

/** The person has not agreed, for that day, to what the role shows of them. */
public final class MissingConsent extends Refusal {

    MissingConsent(Exposure exposure) {
        super(Reason.CONFLICT, exposure);
    }
}
