package mizuhiki.stream.stop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;

/** A coming show with roles that have stopped. */
record StoppedShow(UUID showId, String title, Instant startsAt, List<StoppedRole> roles) {

    record StoppedRole(UUID slotId, String role, Exposure exposure, String name) {}
}
