package mizuhiki.stream.floor;

import java.util.UUID;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.participation.Participation;

/** How long somebody worked in a show, to be confirmed at its end. */
record RoleMinutes(UUID assignmentId, UUID showId, UUID personId, String displayName, String role, int minutes) {

    static RoleMinutes proposed(Crew.Seat seat, int plannedMinutes, int minutesOnAir) {
        var slot = seat.slot();
        return new RoleMinutes(
                seat.assignmentId(),
                slot.showId(),
                seat.personId(),
                seat.displayName(),
                slot.name(),
                slot.minutesWorked(plannedMinutes, minutesOnAir));
    }

    RoleMinutes confirmed(int newMinutes) {
        return new RoleMinutes(assignmentId, showId, personId, displayName, role, newMinutes);
    }

    Participation participation() {
        return Participation.in(showId, personId, role, minutes);
    }
}
