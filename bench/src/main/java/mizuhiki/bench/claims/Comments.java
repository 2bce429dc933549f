package mizuhiki.bench.claims;

import java.sql.SQLException;
import java.util.List;
import mizuhiki.bench.report.Table;
import mizuhiki.bench.shop.Appointments;
import mizuhiki.bench.shop.Staff;
import mizuhiki.bench.show.CommentBurst;
import mizuhiki.bench.show.CommentLog;
import mizuhiki.bench.show.Show;

/** A burst of comments: how soon each is decided, and whether in the order in which they came. */
final class Comments {

    private static final int PIECES = 60;
    private static final int PIECES_EACH = 20;

    private Comments() {}

    static void run(Market market) throws Exception {
        var settings = market.settings();
        var staff = Staff.signIn(market.house().port(), market.office());
        var show = Show.goOnAir(staff, market.goods(Show.TITLE, PIECES, PIECES_EACH));
        market.telling().awaitAll("a show goes on air");
        var burst = new CommentBurst(market.office(), show, PIECES);
        market.serve(
                4 * settings.lines(),
                () -> new Appointments(settings.commentsASecond(), settings.burst(), burst::comment));
        market.telling().awaitAll("comments");
        tell(market, burst, show);
    }

    private static void tell(Market market, CommentBurst burst, Show show) throws SQLException {
        var outOfOrder = CommentLog.outOfOrder(market.postgres(), show);
        var table = new Table("comments", "decided", "p50 ms", "p99 ms", "out of order", "stamped so");
        table.add(
                burst.answers().toString(),
                List.of(
                        Table.number(burst.decisions().count()),
                        Table.number(burst.decisions().p50()),
                        Table.number(burst.decisions().p99()),
                        Table.number(outOfOrder),
                        Table.number(CommentLog.stampedOutOfOrder(market.postgres(), show))));
        market.report().table(table);
        market.report().figure("comment_p99", burst.decisions().p99(), "ms");
        market.report().figure("comments_out_of_order", outOfOrder, "comments");
    }
}
