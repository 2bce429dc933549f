package mizuhiki.order.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Something good that came of a member's work.
 *
 * @param stages what the member did for it
 */
record GoodNews(UUID id, Kind kind, String title, @Nullable UUID photoId, List<Stage> stages, Instant happenedAt) {

    enum Kind {
        SOLD,
        SENT,
        HANDED_OVER
    }

    public LocalDate day() {
        return Moment.dayOf(happenedAt);
    }
}
