package mizuhiki.stream.thanks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/** Thanks as those hear them who are thanked. */
record Heard(
        UUID id, Thanks.Kind kind, String show, @Nullable String piece, String words, Instant saidAt) {

    public LocalDate day() {
        return Moment.dayOf(saidAt);
    }
}
