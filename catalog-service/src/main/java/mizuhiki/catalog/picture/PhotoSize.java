package mizuhiki.catalog.picture;

import java.util.Arrays;
import java.util.Locale;
import mizuhiki.shared.problem.NotFound;

/** How large a picture is shown: its longer side in pixels, never more than the original has. */
public enum PhotoSize {
    THUMB(240),
    MEDIUM(720),
    LARGE(1440);

    private final int longerSide;

    PhotoSize(int longerSide) {
        this.longerSide = longerSide;
    }

    /** {@code thumb}, {@code medium} or {@code large}, as it stands in addresses. */
    public static PhotoSize named(String name) {
        return Arrays.stream(values())
                .filter(size -> size.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
    }

    int longerSide() {
        return longerSide;
    }

    public String fileName() {
        return this + ".jpg";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
