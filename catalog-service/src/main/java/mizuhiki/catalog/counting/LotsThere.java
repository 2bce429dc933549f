package mizuhiki.catalog.counting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.shelf.HandPlace;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is to be counted where. */
@Repository
class LotsThere {

    private static final String AT = """
            select stock.lot_id, stock.product_id, product.title, product.photo_id, lot.finished_at as made_at,
                   stock.on_hand as expected, stock.allocated,
                   coalesce((select sum(quantity) from catalog.hold
                              where hold.product_id = stock.product_id and hold.lot_id = stock.lot_id
                                and hold.place = stock.place and state = 'LIVE' and expires_at > now()), 0)::int as held,
                   coalesce((select sum(pool.on_hand) from catalog.stock pool
                              where pool.product_id = stock.product_id and pool.lot_id = stock.lot_id
                                and pool.place like 'SHOW-%'), 0)::int as kept_for_shows
              from catalog.stock
              join catalog.product on product.id = stock.product_id
              join catalog.lot on lot.id = stock.lot_id
             where stock.place = :place and (stock.on_hand > 0 or :emptyToo)
             order by stock.on_hand = 0, product.title, product.id, lot.finished_at, lot.id
             limit 500
            """;

    private static final String PRODUCTS = """
            select id as lot_id, product_id from catalog.lot where id = any(:lotIds) and finished_at is not null
            """;

    private final DatabaseClient database;

    LotsThere(DatabaseClient database) {
        this.database = database;
    }

    /** @param emptyToo also those of which nothing should be left there */
    Flux<LotThere> at(HandPlace place, boolean emptyToo) {
        return database.sql(AT)
                .bind("place", place.name())
                .bind("emptyToo", emptyToo)
                .mapProperties(LotThere.class)
                .all();
    }

    /** By lot; those that do not exist are missing. */
    Mono<Map<UUID, UUID>> productsOf(Collection<UUID> lotIds) {
        return database.sql(PRODUCTS)
                .bind("lotIds", lotIds.toArray(UUID[]::new))
                .mapProperties(MadeLot.class)
                .all()
                .collectMap(MadeLot::lotId, MadeLot::productId);
    }

    record MadeLot(UUID lotId, UUID productId) {}
}
