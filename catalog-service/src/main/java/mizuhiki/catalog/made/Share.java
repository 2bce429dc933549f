package mizuhiki.catalog.made;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody worked on a lot.
 *
 * @param pieces on how many of it; null where nobody said
 */
public record Share(UUID personId, int minutes, @Nullable Integer pieces) {

    public Share(UUID personId, int minutes) {
        this(personId, minutes, null);
    }

    /** Nobody worked on more pieces than there are. */
    public boolean fits(int quantity) {
        return pieces == null || pieces <= quantity;
    }
}
