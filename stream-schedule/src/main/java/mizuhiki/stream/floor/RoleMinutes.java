package mizuhiki.stream.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.stream.crew.Crew;

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

    WorkDone work(LocalDate day) {
        return new WorkDone(UuidCreator.getTimeOrderedEpoch(), personId, Stage.SHOW, showId, role, minutes, day);
    }
}
