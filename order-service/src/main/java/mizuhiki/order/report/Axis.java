package mizuhiki.order.report;

import java.util.Locale;
import mizuhiki.order.flow.End;
import org.jspecify.annotations.Nullable;

/** What credits can be told apart by: a column of the picture. */
enum Axis {
    CHANNEL("case when s.show_id is null then 'SHOP' else 'SHOW' end"),
    STAGE("c.stage"),
    PRODUCT("s.product_id"),
    SHOW("s.show_id"),
    MEMBER("c.person_id");

    /** Stands for all that are not among those with the most. */
    static final String OTHERS = End.OTHERS;

    /** Of sales in no show. */
    static final String NONE = "";

    private final String sql;

    Axis(String sql) {
        this.sql = sql;
    }

    /** As it is stored, where credits are {@code c} and settlements {@code s}. */
    String stored() {
        return sql;
    }

    /** As a key: never null, and of one type for all. */
    String key() {
        return "coalesce((%s)::text, '')".formatted(sql);
    }

    /** Narrows rows down to those with this key. */
    String query(String key) {
        return switch (key) {
            case OTHERS -> "others=" + name();
            case NONE -> "noShow=true";
            default -> name().toLowerCase(Locale.ROOT) + "=" + key;
        };
    }

    /** The text that names the key; null where it has a name of its own. */
    @Nullable
    String textKey(String key) {
        if (key.equals(OTHERS)) {
            return "report.others";
        }
        return switch (this) {
            case CHANNEL -> "report.channel." + key;
            case STAGE -> "work.stage." + key;
            case SHOW -> key.equals(NONE) ? "report.no-show" : null;
            case PRODUCT, MEMBER -> null;
        };
    }
}
