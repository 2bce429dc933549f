package mizuhiki.stream.thanks;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's thanks to everybody of a show.
 *
 * @param productId the piece it is about; then those who made it are thanked, too
 */
record Thanks(UUID id, UUID showId, @Nullable UUID productId, Kind kind, String words, UUID saidBy, Instant saidAt) {

    enum Kind {
        TEAM,
        BUYER
    }

    /** What staff write. */
    record Words(
            @NotNull Kind kind,
            @NotBlank @Size(max = 300) String words,
            @Nullable UUID productId) {

        static final Words NONE = new Words(Kind.TEAM, "", null);
    }

    static Thanks of(UUID showId, Words words, UUID saidBy, Instant now) {
        return new Thanks(
                UuidCreator.getTimeOrderedEpoch(),
                showId,
                words.productId(),
                words.kind(),
                words.words().strip(),
                saidBy,
                now);
    }

    public LocalDate day() {
        return Moment.dayOf(saidAt);
    }
}
