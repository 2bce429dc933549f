package mizuhiki.catalog.refusal;

import java.util.UUID;
import mizuhiki.shared.problem.Refusal;

/** There are pieces, but they are shown right now or kept for a show: there they can be claimed. */
public final class KeptForShow extends Refusal {

    public KeptForShow(UUID showId) {
        super(Reason.CONFLICT, showId);
    }
}
