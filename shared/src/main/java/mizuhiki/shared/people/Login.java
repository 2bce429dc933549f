package mizuhiki.shared.people;

import java.text.Normalizer;
import java.util.Locale;

/** What somebody types to say who they are: full-width letters and capitals make no difference. */
public final class Login {

    private Login() {}

    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
