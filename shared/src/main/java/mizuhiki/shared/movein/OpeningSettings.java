package mizuhiki.shared.movein;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may open an office.
 *
 * @param key opens offices at any time; without one the house makes a key that opens the first office only
 */
@ConfigurationProperties("mizuhiki.opening")
record OpeningSettings(@DefaultValue("") String key) {

    private static final int SHORTEST = 16;

    OpeningSettings {
        if (!key.isEmpty() && !key.matches("[A-Za-z0-9_-]{" + SHORTEST + ",}")) {
            throw new IllegalArgumentException(
                    "MIZUHIKI_OPENING_KEY must be at least %d Latin letters, digits, - or _".formatted(SHORTEST));
        }
    }

    boolean isGiven() {
        return !key.isEmpty();
    }
}
