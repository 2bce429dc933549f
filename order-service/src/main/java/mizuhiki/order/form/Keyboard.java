package mizuhiki.order.form;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What Japanese keyboards write: full-width letters and digits, and many kinds of dashes. */
public final class Keyboard {

    private Keyboard() {}

    /** Of a field that may be left out. */
    public static @Nullable String given(@Nullable String typed) {
        return typed == null ? null : plain(typed).strip();
    }

    /** Half-width, and with one kind of dash. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[‐‑‒–—―−ー]", "-");
    }
}
