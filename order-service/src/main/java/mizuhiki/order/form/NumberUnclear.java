package mizuhiki.order.form;

import java.util.Objects;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** In a field that nothing binds stands no number, or one that cannot be. */
public final class NumberUnclear extends Refusal {

    private final String written;

    private NumberUnclear(String written, int least, int most) {
        super(Reason.INVALID, least, most);
        this.written = written;
    }

    String written() {
        return written;
    }

    public static int read(@Nullable String field, int least, int most) {
        var written = Objects.requireNonNullElse(field, "");
        var text = Keyboard.plain(written).strip();
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new NumberUnclear(written, least, most);
        }
        return Integer.parseInt(text);
    }
}
