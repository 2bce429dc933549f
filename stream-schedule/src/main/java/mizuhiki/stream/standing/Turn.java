package mizuhiki.stream.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.role.Exposure;
import org.jspecify.annotations.Nullable;

/** A role of a show in the week in question, and who is asked for it. */
public record Turn(
        UUID id,
        UUID showId,
        String title,
        Instant startsAt,
        String name,
        Exposure exposure,
        int minutes,
        @Nullable UUID personId,
        @Nullable Answer state) {

    Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }

    LocalDate day() {
        return Moment.dayOf(startsAt);
    }

    boolean accepted() {
        return state == Answer.ACCEPTED;
    }
}
