package mizuhiki.stream.cue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A few words for one role in one segment. */
public record Cue(UUID segmentId, String role, String words) {

    /** What staff write beside a role; nothing written is no cue. */
    public record Plan(
            @NotBlank @Size(max = 30) String role,
            @Nullable @Size(max = 120) String words) {

        boolean isWritten() {
            return words != null && !words.isBlank();
        }

        Cue in(UUID segmentId) {
            return new Cue(segmentId, role, words == null ? "" : words.strip());
        }
    }
}
