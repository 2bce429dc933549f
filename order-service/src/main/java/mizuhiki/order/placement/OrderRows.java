package mizuhiki.order.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import mizuhiki.order.placement.Draft.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.PreparedOperation;
import org.springframework.r2dbc.core.binding.BindTarget;

/**
 * New orders, their buyers and the news of them in one statement, each column bound as an array.
 *
 * <p>Written as the driver takes it: finding named parameters in so long a text, for every batch, costs more than
 * binding them. Rows are inserted in the order of their holds, so that two processes never wait for each other.
 */
record OrderRows(List<Row> rows) implements PreparedOperation<String> {

    /** The driver does not escape bytes within an array. */
    private static final HexFormat HEX = HexFormat.of();

    /** The database has the last word on time: an expired ticket inserts nothing. */
    private static final String PLACE = """
            with slip as (
              select * from unnest(
                $1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[], $8::int[],
                $9::bigint[], $10::bigint[], $11::bigint[], $12::text[], $13::text[], $14::date[], $15::boolean[],
                $16::timestamptz[], $17::text[], $18::text[], $19::timestamptz[])
              with ordinality as slip (id, hold_id, product_id, lot_id, show_id, title, photo_id, quantity, unit_price,
                material_cost, shipping_fee, delivery, payment, pay_by, pay_first, placed_at, key_hash, sealed,
                expires_at, place)
            ), placed as (
              insert into orders.purchase
                (id, hold_id, product_id, lot_id, show_id, title, photo_id, quantity, unit_price, material_cost,
                 shipping_fee, delivery, payment, pay_by, pay_first, state, placed_at, key_hash)
              select id, hold_id, product_id, lot_id, show_id, title, photo_id, quantity, unit_price, material_cost,
                     shipping_fee, delivery, payment, pay_by, pay_first, 'PLACED', placed_at, decode(key_hash, 'hex')
              from slip
              where expires_at > now()
              order by hold_id, place
              on conflict do nothing
              returning id
            ), noted as (
              insert into orders.buyer (order_id, sealed)
              select id, decode(sealed, 'hex') from placed join slip using (id)
            ), told as (
              insert into orders.outbox (type, payload, occurred_at)
              select 'OrderPlaced',
                     jsonb_build_object(
                       'orderId', id, 'holdId', hold_id, 'productId', product_id, 'quantity', quantity,
                       'lotId', lot_id, 'showId', show_id, 'unitPrice', unit_price),
                     placed_at
              from placed join slip using (id)
              order by place
            )
            select id from placed
            """;

    @Override
    public String getSource() {
        return PLACE;
    }

    @Override
    public String toQuery() {
        return PLACE;
    }

    @Override
    public void bindTo(BindTarget target) {
        var columns = List.of(
                column(UUID[]::new, row -> row.order().id()),
                column(UUID[]::new, row -> row.order().holdId()),
                column(UUID[]::new, row -> row.order().piece().productId()),
                column(UUID[]::new, row -> row.order().piece().lotId()),
                column(UUID[]::new, row -> row.order().piece().showId()),
                column(String[]::new, row -> row.order().piece().title()),
                column(UUID[]::new, row -> row.order().piece().photoId()),
                column(Integer[]::new, row -> row.order().piece().quantity()),
                column(Long[]::new, row -> row.order().piece().unitPrice().amount()),
                column(Long[]::new, row -> row.order().piece().materialCost().amount()),
                column(Long[]::new, row -> row.order().agreement().shippingFee().amount()),
                column(String[]::new, row -> row.order().agreement().delivery().name()),
                column(String[]::new, row -> row.order().agreement().payment().name()),
                column(LocalDate[]::new, row -> row.order().agreement().payBy()),
                column(Boolean[]::new, row -> row.order().agreement().payFirst()),
                column(Instant[]::new, row -> row.order().placedAt()),
                column(String[]::new, row -> HEX.formatHex(row.slip().keyHash())),
                column(String[]::new, row -> HEX.formatHex(row.slip().buyer())),
                column(Instant[]::new, row -> row.slip().ticket().expiresAt()));
        for (var place = 0; place < columns.size(); place++) {
            target.bind(place, columns.get(place));
        }
    }

    private <T> Object column(IntFunction<T[]> array, Function<Row, @Nullable T> value) {
        return rows.stream().map(value).toArray(array);
    }
}
