package mizuhiki.bench.show;

import java.sql.SQLException;
import mizuhiki.bench.house.Postgres;

/** What the house noted of the comments of a show. */
public final class CommentLog {

    /** Comments decided after one that was received later. */
    private static final String OUT_OF_ORDER = """
            select count(*) from (
              select received_at, max(received_at) over (order by position rows unbounded preceding) as latest
                from catalog.show_comment where show_id = '%s'::uuid) decided
             where received_at < latest
            """;

    private CommentLog() {}

    public static long outOfOrder(Postgres postgres, Show show) throws SQLException {
        return postgres.number(OUT_OF_ORDER.formatted(show.id()));
    }
}
