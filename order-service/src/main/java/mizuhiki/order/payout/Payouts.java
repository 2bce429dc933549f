package mizuhiki.order.payout;

import io.r2dbc.spi.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Payouts as they were noted; none is ever changed. */
@Repository
class Payouts {

    private static final String ADD = """
            insert into orders.channel_payout
              (id, channel, paid_on, expected, received, transfer_fee, reason, noted_by, noted_at)
            values (:id, :channel, :paidOn, :expected, :received, :transferFee, :reason, :notedBy, now())
            """;

    private static final String ADD_LINES = """
            insert into orders.payout_line (payout_id, order_id, gross, estimated_fee, channel_fee, transfer_fee)
            select :payoutId, l."orderId", l.gross, l."estimatedFee", l."channelFee", l."transferFee"
            from jsonb_to_recordset(cast(:lines as jsonb))
              as l("orderId" uuid, gross bigint, "estimatedFee" bigint, "channelFee" bigint, "transferFee" bigint)
            on conflict (office_id, order_id) do nothing
            returning order_id
            """;

    private static final String LATEST_FIRST = """
            select id, channel, paid_on, received, transfer_fee, reason
            from orders.channel_payout
            where :after::uuid is null
               or (paid_on, id) < (select o.paid_on, o.id from orders.channel_payout o where o.id = :after)
            order by paid_on desc, id desc
            limit 100
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

    /** Refused where another payout has one of the orders. */
    Mono<Void> add(Payout payout, UUID notedBy) {
        return database.sql(ADD)
                .bind("id", payout.id())
                .bind("channel", payout.channel())
                .bind("paidOn", payout.paidOn())
                .bind("expected", payout.expected())
                .bind("received", payout.received())
                .bind("transferFee", payout.transferFee())
                .bind("reason", payout.reason())
                .bind("notedBy", notedBy)
                .then()
                .then(addLines(payout));
    }

    private Mono<Void> addLines(Payout payout) {
        return database.sql(ADD_LINES)
                .bind("payoutId", payout.id())
                .bind("lines", json.writeValueAsString(payout.lines()))
                .mapValue(UUID.class)
                .all()
                .collectList()
                .doOnNext(added -> requireAll(payout, added))
                .then();
    }

    private static void requireAll(Payout payout, List<UUID> added) {
        payout.lines().stream()
                .filter(line -> !added.contains(line.orderId()))
                .findFirst()
                .ifPresent(line -> {
                    throw new OrderPaidOut(OrderNumber.of(line.orderId()));
                });
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

    record LineRow(
            UUID payoutId, UUID orderId, String title, Yen gross, Yen estimatedFee, Yen channelFee, Yen transferFee) {

        PayoutLine line() {
            return new PayoutLine(orderId, title, gross, estimatedFee, channelFee, transferFee);
        }
    }
}
