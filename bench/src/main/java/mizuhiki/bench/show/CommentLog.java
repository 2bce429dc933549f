package mizuhiki.bench.show;

import java.sql.SQLException;
import mizuhiki.bench.house.Postgres;

/** What the house noted of the comments of a show. */
public final class CommentLog {

    /** Comments whose decision was written before the decision on one that had come earlier. */
    private static final String OUT_OF_ORDER = """
            select count(*) from (
              select position, lag(position) over (order by decided_at, position) as before
                from catalog.comment where show_id = '%s'::uuid) decided
             where before > position
            """;

    private CommentLog() {}

    public static long outOfOrder(Postgres postgres, Show show) throws SQLException {
        return postgres.number(OUT_OF_ORDER.formatted(show.id()));
    }
}
