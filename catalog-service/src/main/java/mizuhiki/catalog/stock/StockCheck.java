package mizuhiki.catalog.stock;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.UUID;
import mizuhiki.catalog.shelf.Place;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts the books again from the beginning; may be asked at any moment, in the hottest minute too. */
@Repository
public class StockCheck {

    private static final String DIFFERENCES = """
            with moved as (
              select product_id, lot_id, place, sum(received) as received, sum(moved) as moved, sum(on_hand) as on_hand,
                     sum(held) as held, sum(allocated) as allocated, sum(shipped) as shipped,
                     sum(written_off) as written_off
                from (select product_id, lot_id, place, received, moved, on_hand, held, allocated, shipped, written_off
                        from catalog.movement
                       where :productId::uuid is null or product_id = :productId
                       union all
                      select product_id, lot_id, to_place, 0, quantity, quantity, 0, 0, 0, 0
                        from catalog.movement
                       where kind = 'MOVED' and (:productId::uuid is null or product_id = :productId)) as each
               group by product_id, lot_id, place
            ), kept as (
              select product_id, lot_id, place,
                     coalesce(sum(quantity) filter (where state = 'LIVE'), 0) as live,
                     coalesce(sum(quantity) filter (where state = 'ORDERED'), 0) as ordered,
                     coalesce(sum(quantity - returned) filter (where state = 'SHIPPED'), 0) as gone
                from catalog.hold
               where :productId::uuid is null or product_id = :productId
               group by product_id, lot_id, place
            )
            select product_id, lot_id, place, figure.name as figure, figure.in_stock::int, figure.recounted::int
              from (select * from catalog.stock where :productId::uuid is null or product_id = :productId) as stock
              full join moved using (product_id, lot_id, place)
              full join kept using (product_id, lot_id, place)
             cross join lateral (values
               ('received by movements', stock.received, moved.received),
               ('moved by movements', stock.moved, moved.moved),
               ('on hand by movements', stock.on_hand, moved.on_hand),
               ('held by movements', stock.held, moved.held),
               ('allocated by movements', stock.allocated, moved.allocated),
               ('shipped by movements', stock.shipped, moved.shipped),
               ('written off by movements', stock.written_off, moved.written_off),
               ('held by holds', stock.held, coalesce(kept.live, 0)),
               ('allocated by holds', stock.allocated, coalesce(kept.ordered, 0)),
               ('shipped by holds', stock.shipped, coalesce(kept.gone, 0)),
               ('received by states', stock.received + stock.moved,
                stock.on_hand + stock.allocated + stock.shipped + stock.written_off)
             ) as figure (name, in_stock, recounted)
             where coalesce(figure.in_stock, 0) <> coalesce(figure.recounted, 0)
             order by product_id, lot_id, place, figure.name
            """;

    private static final String LOTS = "select count(distinct lot_id) from catalog.stock";

    private final DatabaseClient database;

    StockCheck(DatabaseClient database) {
        this.database = database;
    }

    /** Nothing, if all is well. */
    public Flux<Difference> differences() {
        return differences(Parameters.in(UUID.class));
    }

    public Flux<Difference> differencesOf(UUID productId) {
        return differences(Parameters.in(productId));
    }

    private Flux<Difference> differences(Parameter productId) {
        return database.sql(DIFFERENCES)
                .bind("productId", productId)
                .mapProperties(Difference.class)
                .all();
    }

    public Mono<Long> lots() {
        return database.sql(LOTS).mapValue(Long.class).one();
    }

    /** @param figure such as {@code on hand by movements}: what was counted, and from what */
    public record Difference(UUID productId, UUID lotId, Place place, String figure, int inStock, int recounted) {

        /** In the keys of texts. */
        public String slug() {
            return figure.replace(' ', '-');
        }
    }
}
