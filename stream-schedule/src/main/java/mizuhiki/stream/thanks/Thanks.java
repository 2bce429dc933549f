package mizuhiki.stream.thanks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.ahead.Once;
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

    /**
     * What staff write.
     *
     * @param id of the page they write on, a double tap is one; programs have their own keys
     */
    record Words(
            @JsonIgnore @Nullable UUID id,
            @NotNull Kind kind,
            @NotBlank @Size(max = 300) String words,
            @Nullable UUID productId) {

        static final Words NONE = new Words(null, Kind.TEAM, "", null);
    }

    static Thanks of(UUID showId, Words words, UUID saidBy, Instant now) {
        return new Thanks(
                Once.said(words.id(), showId, words, saidBy),
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
