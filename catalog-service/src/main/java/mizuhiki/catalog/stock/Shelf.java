package mizuhiki.catalog.stock;

import java.util.UUID;
import mizuhiki.catalog.shelf.Movement;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks at the stock and its movements as the database keeps them. */
@Repository
class Shelf {

    private static final String COUNT = """
            select pieces.received, pieces.on_hand - live.held as available, live.held,
                   pieces.allocated, pieces.shipped, pieces.written_off
              from (select coalesce(sum(received), 0)::int as received, coalesce(sum(on_hand), 0)::int as on_hand,
                           coalesce(sum(allocated), 0)::int as allocated, coalesce(sum(shipped), 0)::int as shipped,
                           coalesce(sum(written_off), 0)::int as written_off
                      from catalog.stock where product_id = :productId) pieces,
                   (select coalesce(sum(quantity), 0)::int as held
                      from catalog.hold
                     where product_id = :productId and state = 'LIVE' and expires_at > now()) live
            """;

    private static final String PLACES = """
            select stock.lot_id, lot.finished_at as made_at, stock.place,
                   stock.on_hand - coalesce(live.held, 0) as available, coalesce(live.held, 0) as held,
                   stock.allocated, stock.shipped, stock.written_off
              from catalog.stock
              join catalog.lot on lot.id = stock.lot_id
              left join (select lot_id, place, sum(quantity)::int as held
                           from catalog.hold
                          where product_id = :productId and state = 'LIVE' and expires_at > now()
                          group by lot_id, place) live using (lot_id, place)
             where stock.product_id = :productId
             order by lot.finished_at desc, lot_id, stock.place <> 'SHELF', stock.place
            """;

    private static final String MOVEMENTS = """
            select product_id, lot_id, place, to_place, kind, quantity, hold_id, order_id, person_id, show_id, show_minute,
                   count_id, reason, moved_at
              from catalog.movement where product_id = :productId order by position
            """;

    private final DatabaseClient database;

    Shelf(DatabaseClient database) {
        this.database = database;
    }

    Mono<StockCount> count(UUID productId) {
        return database.sql(COUNT)
                .bind("productId", productId)
                .mapProperties(StockCount.class)
                .one();
    }

    Flux<PlaceCount> places(UUID productId) {
        return database.sql(PLACES)
                .bind("productId", productId)
                .mapProperties(PlaceCount.class)
                .all();
    }

    Flux<Movement> movements(UUID productId) {
        return database.sql(MOVEMENTS)
                .bind("productId", productId)
                .mapProperties(Movement.class)
                .all();
    }
}
