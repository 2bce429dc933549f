package mizuhiki.bench.close;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.bench.close.Offices.Office;
import mizuhiki.bench.house.Use;
import mizuhiki.bench.report.Latencies;
import mizuhiki.bench.wire.Ask;
import mizuhiki.bench.wire.Crowd;
import mizuhiki.bench.wire.Each;
import mizuhiki.bench.wire.Get;
import mizuhiki.bench.wire.Reply;
import org.jspecify.annotations.Nullable;

/** What may be asked when the books are full: where one yen came from, and what a whole year was earned with. */
final class Asking {

    private static final String CREDITS = """
            select c.office_id, c.id from orders.credit c tablesample bernoulli (0.1) where c.office_id <> '%s' limit %d
            """;

    private static final String WORK = """
            select w.office_id, w.id from orders.work_record w tablesample bernoulli (1) where w.office_id = '%s' limit %d
            """;

    private static final int OK = 200;

    /** One after the other, as a person asks. */
    private static final int ONE = 1;

    private static final int WARM_UP = 200;

    private final MonthEnds ends;
    private final Latencies waited = new Latencies();

    private Asking(MonthEnds ends) {
        this.ends = ends;
    }

    static void about(MonthEnds ends) throws Exception {
        var ledger = ends.house().postgres().number("select count(*) from orders.posting");
        ends.report().figure("ledger_rows", ledger, "rows");
        traces(ends, "credits", CREDITS, "trace");
        traces(ends, "work", WORK, "work_trace");
        year(ends);
    }

    private static void traces(MonthEnds ends, String what, String which, String figure) throws Exception {
        var asks = traced(ends, what, which);
        new Asking(ends).ask(asks.subList(0, Math.min(WARM_UP, asks.size())));
        var traces = new Asking(ends);
        var use = Use.of(ends.house(), () -> traces.ask(asks));
        ends.report().figure(figure + "_p99", traces.waited.p99(), "ms");
        ends.report().figure(figure + "_statements", use.statements() / asks.size(), "statements");
    }

    private static void year(MonthEnds ends) throws Exception {
        var to = MonthEnds.FIRST
                .plusMonths(ends.settings().busyMonths())
                .atDay(1)
                .minusDays(1);
        var path = "/report?from=%s&to=%s".formatted(MonthEnds.FIRST.atDay(1), to);
        var page = Get.page(path, ends.offices().busy().manager());
        var looks = new ArrayList<byte[]>();
        for (int look = 0; look < ends.settings().pageLooks(); look++) {
            looks.add(page);
        }
        new Asking(ends).ask(looks);
        var year = new Asking(ends);
        year.ask(looks);
        ends.report().figure("manager_page", year.waited.p99(), "ms");
    }

    private static List<byte[]> traced(MonthEnds ends, String what, String which) throws SQLException {
        var offices = Stream.concat(Stream.of(ends.offices().busy()), ends.offices().many().stream())
                .collect(toMap(Office::id, Function.identity()));
        var asks = new ArrayList<byte[]>();
        var sql = which.formatted(ends.offices().busy().id(), ends.settings().traces());
        try (var connection = ends.house().postgres().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var office = requireNonNull(offices.get(rows.getObject(1, UUID.class)));
                asks.add(Get.json("/api/v1/trace/" + what + "/" + rows.getString(2), office.manager()));
            }
        }
        return asks;
    }

    private void ask(List<byte[]> requests) throws IOException {
        try (var crowd = new Crowd(ends.house().port(), ONE)) {
            crowd.serve(new Each(requests.stream()
                    .map(request -> Ask.now(request, this::answered))
                    .toList()));
        }
    }

    private @Nullable Ask answered(Reply reply) {
        if (!reply.hasStatus(OK)) {
            throw new IllegalStateException("%s%s".formatted(reply.head(), reply.body()));
        }
        waited.add(reply.tookNanos());
        return null;
    }
}
