package mizuhiki.stream.floor;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.participation.Participation;
import mizuhiki.stream.show.Show;

/**
 * How long somebody worked in a show, to be confirmed at its end.
 *
 * @param from when their turn was planned: somebody may have had the same role twice
 */
record RoleMinutes(
        UUID assignmentId, UUID showId, UUID personId, String displayName, String role, LocalTime from, int minutes) {

    static RoleMinutes proposed(Crew.Seat seat, Show show, Instant now) {
        var slot = seat.slot();
        return new RoleMinutes(
                seat.assignmentId(),
                slot.showId(),
                seat.personId(),
                seat.displayName(),
                slot.name(),
                slot.startTime(show.startsAt()),
                slot.minutesWorked(show.plannedMinutes(), show.minute(now)));
    }

    RoleMinutes confirmed(int newMinutes) {
        return new RoleMinutes(assignmentId, showId, personId, displayName, role, from, newMinutes);
    }

    Participation participation() {
        return Participation.in(showId, personId, role, minutes);
    }
}
