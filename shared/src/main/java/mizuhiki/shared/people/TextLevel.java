package mizuhiki.shared.people;

import java.util.Locale;

/** The three texts: ふつう, やさしい日本語, English. */
public enum TextLevel {
    NORMAL(Locale.of("ja")),
    EASY(Locale.of("ja", "", "EASY")),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    TextLevel(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
