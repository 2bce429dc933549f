package mizuhiki.shared.web.text;

import java.util.List;
import mizuhiki.shared.problem.Refusal;

/** A text of the interface chosen in Java: its key and what it speaks of, which may be sentences again. */
public record Sentence(String key, List<Object> arguments) {

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** What somebody would be told who asked for it. */
    public static Sentence of(Refusal refusal) {
        return new Sentence("problem." + refusal.slug() + ".detail", refusal.arguments());
    }
}
