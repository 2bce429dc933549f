package mizuhiki.stream.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.show.ShowState;
import org.jspecify.annotations.Nullable;

/** A role one person is asked for, as they see it. */
record Offer(
        UUID id,
        UUID showId,
        String title,
        Instant startsAt,
        Instant endsAt,
        String role,
        Exposure exposure,
        int minutes,
        @Nullable String reason,
        Answer state,
        ShowState showState) {

    boolean isOn(LocalDate day) {
        return Moment.dayOf(startsAt).equals(day);
    }

    public LocalTime startTime() {
        return LocalTime.ofInstant(startsAt, Moment.JAPAN);
    }

    /** Until the show is on air everybody may change their mind. */
    public boolean changeable() {
        return showState.isPlanned();
    }

    public boolean open() {
        return state == Answer.OFFERED;
    }

    public boolean accepted() {
        return state == Answer.ACCEPTED;
    }

    public boolean passed() {
        return state == Answer.PASSED;
    }
}
