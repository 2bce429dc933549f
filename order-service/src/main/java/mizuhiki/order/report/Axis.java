package mizuhiki.order.report;

import java.util.Locale;
import java.util.stream.Stream;
import mizuhiki.order.flow.End;
import org.jspecify.annotations.Nullable;

/** What credits can be told apart by: a column of the picture. */
enum Axis {
    /** The own shop, or where the show was seen; a show from before that was told is just a show. */
    CHANNEL(
            "c.show_id",
            "case when c.show_id is null then 'SHOP' else coalesce('SHOW-' || w.platform, 'SHOW') end",
            """
            left join orders.live_show w on (w.office_id, w.show_id) = (c.office_id, c.show_id)
            """),
    STAGE("c.stage"),
    /** Without a kind of its own it is the usual one of its stage; before an office has any, the stage. */
    TASK("c.stage, c.task_id", "coalesce(k.id::text, c.stage)", """
            left join orders.task_kind u on c.task_id is null and u.usual and (u.office_id, u.stage) = (c.office_id, c.stage)
            left join orders.task_kind k on (k.office_id, k.id) = (c.office_id, coalesce(c.task_id, u.id))
            """),
    PRODUCT("c.product_id"),
    SHOW("c.show_id"),
    /** What came back after its month was closed is the pool's: nobody's wage is less for it. */
    MEMBER("c.person_id, c.absorbed", "case when not c.absorbed then c.person_id end", "");

    /** Stands for all that are not among those with the most. */
    static final String OTHERS = End.OTHERS;

    /** Of sales in no show; of nobody's wage. */
    static final String NONE = "";

    private final String columns;
    private final String sql;
    private final String join;

    Axis(String column) {
        this(column, column, "");
    }

    Axis(String columns, String sql, String join) {
        this.columns = columns;
        this.sql = sql;
        this.join = join;
    }

    /** What it follows from, of a credit and its sale, which are {@code c}. */
    Stream<String> columns() {
        return Stream.of(columns.split(", "));
    }

    /** As it is told apart in the database. */
    String stored() {
        return sql;
    }

    /** What has to be read besides. */
    String join() {
        return join;
    }

    /** As a key: never null, and of one type for all. */
    String key() {
        return "coalesce((%s)::text, '')".formatted(sql);
    }

    /** Narrows rows down to those with this key. */
    String query(String key) {
        return switch (key) {
            case OTHERS -> "others=" + name();
            case NONE -> this == MEMBER ? "pooled=true" : "noShow=true";
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
            case TASK -> isStage(key) ? "work.stage." + key : null;
            case SHOW -> key.equals(NONE) ? "report.no-show" : null;
            case MEMBER -> key.equals(NONE) ? "report.pooled" : null;
            case PRODUCT -> null;
        };
    }

    private static boolean isStage(String key) {
        return key.matches("[A-Z]+");
    }
}
