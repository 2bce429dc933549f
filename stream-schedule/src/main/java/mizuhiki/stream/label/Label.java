package mizuhiki.stream.label;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What viewers write to claim a piece. */
public final class Label {

    public static final String FORM = "[A-Z0-9-]{1,8}";

    private Label() {}

    /** Japanese keyboards write ｂ２ as easily as B2. Nothing written is no wish. */
    public static @Nullable String read(@Nullable String written) {
        return written == null || written.isBlank()
                ? null
                : Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** The lowest number nothing is claimed by yet. */
    public static String free(Collection<String> taken) {
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(String::valueOf)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
    }

    public static void expectEachOnce(Collection<String> labels) {
        labels.stream()
                .filter(label -> Collections.frequency(labels, label) > 1)
                .findFirst()
                .ifPresent(label -> {
                    throw new LabelTaken(label);
                });
    }
}
