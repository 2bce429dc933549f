package mizuhiki.stream.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One thing in somebody's calendar.
 *
 * @param title in a talk, whom it is with
 * @param role what the reader does in a show, if anything
 * @param own whether it is about the reader, and not about everybody
 * @param room where it takes place, if a room is booked for it
 */
record Entry(
        Kind kind,
        UUID id,
        String title,
        Instant startsAt,
        Instant endsAt,
        String state,
        @Nullable String role,
        boolean own,
        @Nullable String room) {

    enum Kind {
        SHOW,
        REHEARSAL,
        PHOTO_DAY,
        PEER_MEETING,
        TRAINING,
        TALK,
        POST
    }

    public LocalDate day() {
        return Moment.dayOf(startsAt);
    }

    public LocalTime startTime() {
        return Moment.timeOf(startsAt);
    }

    public LocalTime endTime() {
        return Moment.timeOf(endsAt);
    }

    public boolean show() {
        return kind == Kind.SHOW;
    }

    public boolean talk() {
        return kind == Kind.TALK;
    }

    public boolean post() {
        return kind == Kind.POST;
    }

    public boolean off() {
        return state.equals("CANCELLED");
    }
}
