package mizuhiki.order.form;

import java.text.Normalizer;

/** What Japanese keyboards write: full-width letters and digits, and many kinds of dashes. */
public final class Keyboard {

    private Keyboard() {}

    /** Half-width, and with one kind of dash. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[‐‑‒–—―−ー]", "-");
    }
}
