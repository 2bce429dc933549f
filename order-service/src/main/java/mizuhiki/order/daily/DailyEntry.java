package mizuhiki.order.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.daily.EnteredWork.Outcome;
import mizuhiki.shared.time.Moment;

/** What somebody says a member did on a day. */
public record DailyEntry(
        UUID id,
        UUID personId,
        LocalDate day,
        UUID taskId,
        int minutes,
        int pieces,
        String note,
        UUID enteredBy,
        Instant enteredAt) {

    boolean isKeptAs(EnteredWork kept) {
        return kept.outcome() != Outcome.WITHDRAWN
                && personId.equals(kept.personId())
                && day.equals(kept.day())
                && taskId.equals(kept.taskId())
                && minutes == kept.minutes()
                && pieces == kept.pieces()
                && note.equals(kept.note());
    }

    /** A day is told when it has come. */
    DailyEntry checked() {
        if (day.isAfter(Moment.dayOf(enteredAt))) {
            throw new DayToCome(day);
        }
        return this;
    }
}
