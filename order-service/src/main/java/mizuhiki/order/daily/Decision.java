package mizuhiki.order.daily;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.daily.EnteredWork.Outcome;

/** What became of an entry; minutes and pieces as confirmed. */
public record Decision(UUID entryId, Outcome outcome, int minutes, int pieces, UUID decidedBy, Instant decidedAt) {

    public static Decision withdrawn(UUID entryId, UUID decidedBy, Instant decidedAt) {
        return new Decision(entryId, Outcome.WITHDRAWN, 0, 0, decidedBy, decidedAt);
    }
}
