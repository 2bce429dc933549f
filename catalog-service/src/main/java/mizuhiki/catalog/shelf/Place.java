package mizuhiki.catalog.shelf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where pieces are. What is kept for a show is sold in that show only.
 *
 * @param code {@code SHELF}, {@code BOX}, {@code STUDIO}, {@code PICKUP}, or {@code SHOW-} and the id of a show
 */
public record Place(@JsonValue String code) implements Comparable<Place> {

    private static final String POOL = "SHOW-";
    private static final Pattern CODE = Pattern.compile("SHELF|BOX|STUDIO|PICKUP|SHOW-[0-9a-f-]{36}");

    public static final Place SHELF = new Place("SHELF");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Place {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no such place: " + code);
        }
    }

    public static Place pool(UUID showId) {
        return new Place(POOL + showId);
    }

    public boolean isPool() {
        return code.startsWith(POOL);
    }

    @Override
    public int compareTo(Place other) {
        return code.compareTo(other.code);
    }
}
