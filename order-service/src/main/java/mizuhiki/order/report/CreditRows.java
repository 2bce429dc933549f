package mizuhiki.order.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Pieces;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The credits behind a number of the report, the newest first. */
@Repository
class CreditRows {

    private static final String ROWS =
            """
            select c.id, c.order_id, c.product_id, c.person_id, c.title, %s as channel, c.show_id,
                   w.title as show_title, c.stage, k.name as task, c.minutes, c.stage_minutes, c.shared_by,
                   coalesce(c.measure, c.minutes) as measure,
                   coalesce(c.stage_measure, c.stage_minutes) as stage_measure, c.stage_weight, c.all_weights, c.yen,
                   c.absorbed, c.reverses is not null as goods_returned, c.adjusts is not null as adjusted,
                   c.policy_from, c.booked_on
            %s
            """.formatted(Axis.CHANNEL.stored(), Cells.from(List.of(Axis.CHANNEL, Axis.TASK)));

    private static final String SUM = "select coalesce(sum(c.yen), 0)::bigint as yen, count(*) as credits ";

    private static final String AFTER = """
            and (c.booked_on, c.id) < (select o.booked_on, o.id from orders.credit o where o.id = :after)
            """;

    private static final String NEWEST_FIRST = "order by c.booked_on desc, c.id desc limit :limit";

    private static final int FETCHED_AT_ONCE = 5_000;

    private final DatabaseClient database;

    CreditRows(DatabaseClient database) {
        this.database = database;
    }

    record Sum(Yen yen, long credits) {}

    Mono<Sum> sum(Asked asked, Narrowing only) {
        return bound(SUM + Cells.from(only.axes()) + sql(only), asked, only)
                .mapProperties(Sum.class)
                .one();
    }

    Mono<Slice<CreditRow>> page(Asked asked, Narrowing only, Page page) {
        return Slice.of(rows(asked, only, page.afterId(), page.limit()), page, CreditRow::id);
    }

    Flux<CreditRow> all(Asked asked, Narrowing only) {
        return Pieces.of(
                FETCHED_AT_ONCE,
                last -> rows(asked, only, last.map(CreditRow::id).orElse(null), FETCHED_AT_ONCE));
    }

    private Flux<CreditRow> rows(Asked asked, Narrowing only, @Nullable UUID after, int limit) {
        var sql = ROWS + sql(only) + (after == null ? "" : AFTER) + NEWEST_FIRST;
        var rows = bound(sql, asked, only).bind("limit", limit);
        return (after == null ? rows : rows.bind("after", after))
                .mapProperties(CreditRow.class)
                .all();
    }

    private static String sql(Narrowing only) {
        return only.conditions().stream().map(Narrowing.Condition::sql).collect(joining("\n", "", "\n"));
    }

    private GenericExecuteSpec bound(String sql, Asked asked, Narrowing only) {
        var bound = database.sql(sql).bind("from", asked.from()).bind("to", asked.to());
        for (var condition : only.conditions()) {
            if (condition.value() != null) {
                bound = bound.bind(condition.axis().name(), condition.value());
            }
        }
        return bound;
    }
}
