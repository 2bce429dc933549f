package mizuhiki.stream.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;

/** A show somebody took part in. */
public record PastShow(UUID showId, String title, Instant endedAt) {

    public LocalDate day() {
        return Moment.dayOf(endedAt);
    }
}
