package mizuhiki.stream.role;

import mizuhiki.shared.problem.Refusal;

/** A role would begin before its show, or still go on after its end. */
public final class RoleOutlastsShow extends Refusal {

    public RoleOutlastsShow() {
        super(Reason.CONFLICT);
    }
}
