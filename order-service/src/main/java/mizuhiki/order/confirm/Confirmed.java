package mizuhiki.order.confirm;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.daily.Decision;
import mizuhiki.order.daily.EnteredWork;
import mizuhiki.order.daily.EnteredWork.Outcome;
import mizuhiki.shared.event.WorkDone;

/** An entry as somebody who saw the work says it was. */
record Confirmed(EnteredWork entry, int minutes, int pieces) {

    static Confirmed asEntered(EnteredWork entry) {
        return new Confirmed(entry, entry.minutes(), entry.pieces());
    }

    Confirmed by(UUID personId) {
        if (entry.personId().equals(personId)) {
            throw new OwnEntry();
        }
        return this;
    }

    Decision decision(UUID decidedBy, Instant decidedAt) {
        return new Decision(entry.id(), Outcome.CONFIRMED, minutes, pieces, decidedBy, decidedAt);
    }

    /** About nothing but itself: no lot, piece or show is named in a daily report. */
    WorkDone work() {
        return new WorkDone(
                entry.id(), entry.personId(), entry.stage(), entry.id(), entry.task(), minutes, entry.day());
    }
}
