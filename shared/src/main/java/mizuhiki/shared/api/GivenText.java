package mizuhiki.shared.api;

import org.jspecify.annotations.Nullable;

/** What people write. */
public final class GivenText {

    private static final char ZERO = 0;

    private GivenText() {}

    /** Nobody writes a zero byte; the database takes none, and a sealed text would hide it from the database. */
    static boolean isLegible(String text) {
        return text.indexOf(ZERO) < 0;
    }

    /** A text somebody may leave out: a field of blanks says nothing. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
