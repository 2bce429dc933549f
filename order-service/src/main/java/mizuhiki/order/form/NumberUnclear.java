package mizuhiki.order.form;

import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** In a field that nothing binds stands no number, or one that cannot be. */
public final class NumberUnclear extends Refusal {

    private NumberUnclear(int least, int most) {
        super(Reason.INVALID, least, most);
    }

    public static int read(@Nullable String written, int least, int most) {
        var text = written == null ? "" : Keyboard.plain(written).strip();
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new NumberUnclear(least, most);
        }
        return Integer.parseInt(text);
    }
}
