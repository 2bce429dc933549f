package mizuhiki.order.flow;

import org.jspecify.annotations.Nullable;

/**
 * One thing a column tells apart.
 *
 * @param textKey of the text that names it; null where it has a name of its own
 */
public record End(String key, String name, @Nullable String textKey) {

    /** The key of all that are too small to be told apart. */
    public static final String OTHERS = "OTHERS";

    public static End named(String key, String name) {
        return new End(key, name, null);
    }

    public static End told(String key, String textKey) {
        return new End(key, key, textKey);
    }

    boolean isOthers() {
        return key.equals(OTHERS);
    }
}
