package mizuhiki.bench.show;

import java.sql.SQLException;
import mizuhiki.bench.house.Postgres;

/** What the house noted of the comments of a show. */
public final class CommentLog {

    /** The desk wrote down what it decided; the comments, in which order they came. */
    private static final String DECIDED = """
            select row_number() over (order by log.position, request.number) as place, request.asked ->> 'id' as id
              from catalog.desk_log log, jsonb_array_elements(log.requests) with ordinality as request (asked, number)
            """;

    private static final String OUT_OF_ORDER = """
            select count(*) from (
              select place, max(place) over (order by comment.position rows unbounded preceding) as latest
                from catalog.show_comment comment join (%s) decided on decided.id = comment.id::text
               where comment.show_id = '%s'::uuid) decided
             where place < latest
            """;

    private static final String STAMPED_LATER = """
            select count(*) from (
              select received_at, max(received_at) over (order by position rows unbounded preceding) as latest
                from catalog.show_comment where show_id = '%s'::uuid) received
             where received_at < latest
            """;

    private CommentLog() {}

    /** Claims decided after one that had come later. */
    public static long outOfOrder(Postgres postgres, Show show) throws SQLException {
        return postgres.number(OUT_OF_ORDER.formatted(DECIDED, show.id()));
    }

    /** Comments whose time of receipt says that they came before one that is in front of them. */
    public static long stampedOutOfOrder(Postgres postgres, Show show) throws SQLException {
        return postgres.number(STAMPED_LATER.formatted(show.id()));
    }
}
