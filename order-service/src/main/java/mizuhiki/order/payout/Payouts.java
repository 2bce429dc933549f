package mizuhiki.order.payout;

import static java.util.stream.Collectors.toSet;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.payout.Payout.Change;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Payouts as they were noted; none is ever changed, but another may stand in its place. */
@Repository
class Payouts {

    private static final String ADD = """
            insert into orders.channel_payout
              (id, channel, paid_on, expected, received, transfer_fee, reason, noted_by, noted_at, corrects, why)
            values (:id, :channel, :paidOn, :expected, :received, :transferFee, :reason, :notedBy, now(), :corrects, :why)
            on conflict (office_id, corrects) do nothing
            """;

    private static final String ADD_LINES = """
            insert into orders.payout_line (payout_id, order_id, round, gross, estimated_fee, channel_fee, transfer_fee)
            select :payoutId, l."orderId",
                   (select count(*) + 1
                    from orders.payout_line e
                    join orders.channel_payout c on (c.office_id, c.corrects) = (e.office_id, e.payout_id)
                    where e.order_id = l."orderId"),
                   l.gross, l."estimatedFee", l."channelFee", l."transferFee"
            from jsonb_to_recordset(cast(:lines as jsonb))
              as l("orderId" uuid, gross bigint, "estimatedFee" bigint, "channelFee" bigint, "transferFee" bigint)
            on conflict (office_id, order_id, round) do nothing
            returning order_id, round
            """;

    private static final String LATEST_FIRST = """
            select id, channel, paid_on, received, transfer_fee, reason
            from orders.standing_payout
            where :after::uuid is null
               or (paid_on, id) < (select o.paid_on, o.id from orders.channel_payout o where o.id = :after)
            order by paid_on desc, id desc
            limit 100
            """;

    private static final String ONE = """
            select id, channel, paid_on, received, transfer_fee, reason from orders.channel_payout where id = :id
            """;

    private static final String IN_PLACE_OF = """
            select id, channel, paid_on, received, transfer_fee, reason
            from orders.channel_payout p
            where corrects = :corrected and why = :why
              and not exists (select from orders.channel_payout later where later.corrects = p.id)
            """;

    private static final String EARLIER = """
            with recursive version as (
              select id, corrects, received, transfer_fee, why, noted_by, noted_at
              from orders.channel_payout where id = :id
              union all
              select p.id, p.corrects, p.received, p.transfer_fee, p.why, p.noted_by, p.noted_at
              from orders.channel_payout p join version v on p.id = v.corrects)
            select b.id, b.received, b.transfer_fee, c.why, c.noted_by, c.noted_at
            from version c join version b on b.id = c.corrects
            order by c.noted_at desc, c.id desc
            """;

    private static final String LINES = """
            select l.payout_id, l.order_id, p.title, l.gross, l.estimated_fee, l.channel_fee, l.transfer_fee
            from orders.payout_line l
            join orders.purchase p on (p.office_id, p.id) = (l.office_id, l.order_id)
            where l.payout_id = any(:payouts)
            order by l.order_id
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Payouts(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A payout another one stands in the place of; why, by whom and when that was put right. */
    public record Earlier(UUID id, Yen received, Yen transferFee, String why, UUID notedBy, Instant notedAt) {}

    /** Refused where another payout has one of the orders. Emits those that no payout named before. */
    Mono<Set<UUID>> add(Change change, UUID notedBy) {
        var payout = change.now();
        var before = change.before();
        var why = change.why();
        return database.sql(ADD)
                .bind("id", payout.id())
                .bind("channel", payout.channel())
                .bind("paidOn", payout.paidOn())
                .bind("expected", payout.expected())
                .bind("received", payout.received())
                .bind("transferFee", payout.transferFee())
                .bind("reason", payout.reason())
                .bind("notedBy", notedBy)
                .bind("corrects", before == null ? Parameters.in(UUID.class) : Parameters.in(before.id()))
                .bind("why", why == null ? Parameters.in(String.class) : Parameters.in(why))
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(PayoutPutRight::new))
                .then(addLines(payout));
    }

    private Mono<Set<UUID>> addLines(Payout payout) {
        return database.sql(ADD_LINES)
                .bind("payoutId", payout.id())
                .bind("lines", json.writeValueAsString(payout.lines()))
                .mapProperties(Added.class)
                .all()
                .collectList()
                .doOnNext(added -> requireAll(payout, ids(added.stream())))
                .map(added -> ids(added.stream().filter(each -> each.round() == 1)));
    }

    private static Set<UUID> ids(Stream<Added> added) {
        return added.map(Added::orderId).collect(toSet());
    }

    private static void requireAll(Payout payout, Set<UUID> added) {
        payout.lines().stream()
                .filter(line -> !added.contains(line.orderId()))
                .findFirst()
                .ifPresent(line -> {
                    throw new OrderPaidOut(OrderNumber.of(line.orderId()));
                });
    }

    Mono<Payout> get(UUID payoutId) {
        return database.sql(ONE)
                .bind("id", payoutId)
                .mapProperties(Row.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(payoutId)))
                .flatMap(this::whole);
    }

    /** The one that was put right for that reason; else empty. */
    Mono<Payout> inPlaceOf(UUID corrected, String why) {
        return database.sql(IN_PLACE_OF)
                .bind("corrected", corrected)
                .bind("why", why)
                .mapProperties(Row.class)
                .one()
                .flatMap(this::whole);
    }

    /** What was put right until then, the latest first. */
    Flux<Earlier> earlier(UUID payoutId) {
        return database.sql(EARLIER)
                .bind("id", payoutId)
                .mapProperties(Earlier.class)
                .all();
    }

    /** A hundred at most, after one that was read before or from the beginning. */
    Mono<List<Payout>> latestFirst(@Nullable UUID after) {
        return database.sql(LATEST_FIRST)
                .bind("after", after == null ? Parameters.in(UUID.class) : Parameters.in(after))
                .mapProperties(Row.class)
                .all()
                .collectList()
                .flatMap(this::withLines);
    }

    /** The one that says the same, of the last hundred; else empty. */
    Mono<Payout> standing(Payout told) {
        return latestFirst(null)
                .flatMapIterable(standing -> standing)
                .filter(told::saysTheSameAs)
                .next();
    }

    private Mono<Payout> whole(Row row) {
        return withLines(List.of(row)).map(List::getFirst);
    }

    private Mono<List<Payout>> withLines(List<Row> rows) {
        return lines(rows.stream().map(Row::id).toArray(UUID[]::new))
                .collectMultimap(LineRow::payoutId, LineRow::line)
                .map(lines -> rows.stream()
                        .map(row -> row.payout(List.copyOf(lines.getOrDefault(row.id(), List.of()))))
                        .toList());
    }

    private Flux<LineRow> lines(UUID[] payouts) {
        return database.sql(LINES)
                .bind("payouts", payouts)
                .mapProperties(LineRow.class)
                .all();
    }

    record Row(UUID id, String channel, LocalDate paidOn, Yen received, Yen transferFee, String reason) {

        Payout payout(List<PayoutLine> lines) {
            return new Payout(id, channel, paidOn, received, transferFee, reason, lines);
        }
    }

    record Added(UUID orderId, int round) {}

    record LineRow(
            UUID payoutId, UUID orderId, String title, Yen gross, Yen estimatedFee, Yen channelFee, Yen transferFee) {

        PayoutLine line() {
            return new PayoutLine(orderId, title, gross, estimatedFee, channelFee, transferFee);
        }
    }
}
