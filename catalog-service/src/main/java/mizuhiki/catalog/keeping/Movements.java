package mizuhiki.catalog.keeping;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.people.People;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads movements with the lots, holds, orders, shows and count sheets that caused them. */
@Repository
class Movements {

    private static final String OF = """
            select movement.id, movement.lot_id, lot.finished_at as made_at, movement.place, movement.to_place,
                   movement.kind, movement.quantity, movement.hold_id, movement.order_id, movement.person_id,
                   movement.show_id, movement.show_minute, movement.count_id, movement.reason, movement.moved_at
              from catalog.movement
              join catalog.lot on lot.id = movement.lot_id
             where movement.product_id = :productId
               and (:after::uuid is null
                    or movement.position < (select position from catalog.movement where id = :after))
             order by movement.position desc limit :limit
            """;

    private final DatabaseClient database;
    private final People people;

    Movements(DatabaseClient database, People people) {
        this.database = database;
        this.people = people;
    }

    Mono<History> of(UUID productId, Page page) {
        return slice(productId, page)
                .zipWhen(movements -> people.displayNames(History.people(movements.items())), History::new);
    }

    private Mono<Slice<Moved>> slice(UUID productId, Page page) {
        var movements = database.sql(OF)
                .bind("productId", productId)
                .bind("after", afterId(page))
                .bind("limit", page.limit())
                .mapProperties(Moved.class)
                .all();
        return Slice.of(movements, page, Moved::id);
    }

    private static Parameter afterId(Page page) {
        var after = page.afterId();
        return after == null ? Parameters.in(UUID.class) : Parameters.in(after);
    }
}
