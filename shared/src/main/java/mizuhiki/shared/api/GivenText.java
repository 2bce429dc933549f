package mizuhiki.shared.api;

import org.jspecify.annotations.Nullable;

/** A text somebody may leave out: a field of blanks says nothing. */
public final class GivenText {

    private GivenText() {}

    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
