package mizuhiki.stream.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.role.Exposure;
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
        Answer state) {

    boolean isOn(LocalDate day) {
        return Moment.dayOf(startsAt).equals(day);
    }

    boolean open() {
        return state == Answer.OFFERED;
    }

    boolean accepted() {
        return state == Answer.ACCEPTED;
    }

    boolean passed() {
        return state == Answer.PASSED;
    }
}
