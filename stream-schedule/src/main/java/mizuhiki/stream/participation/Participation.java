package mizuhiki.stream.participation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;

/**
 * What somebody did in a show, and for how long.
 *
 * @param id of the work it is
 */
public record Participation(UUID id, UUID showId, UUID personId, String role, int minutes) {

    public static Participation in(UUID showId, UUID personId, String role, int minutes) {
        return new Participation(UuidCreator.getTimeOrderedEpoch(), showId, personId, role, minutes);
    }

    public WorkDone work(LocalDate day) {
        return new WorkDone(id, personId, Stage.SHOW, showId, role, minutes, day);
    }
}
