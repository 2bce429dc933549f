package mizuhiki.stream.runsheet;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What viewers write to claim a piece. */
final class Label {

    static final String FORM = "[A-Z0-9-]{1,8}";

    private Label() {}

    /** Japanese keyboards write ｂ２ as easily as B2. Nothing written is no wish. */
    static @Nullable String read(@Nullable String written) {
        return written == null || written.isBlank()
                ? null
                : Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
