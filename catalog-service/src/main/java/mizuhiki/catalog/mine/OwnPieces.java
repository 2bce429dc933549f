package mizuhiki.catalog.mine;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.product.Product.State;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** わたしのもの: what somebody had a hand in, and where it is. */
@Repository
public class OwnPieces {

    /** Only of the own lots: how others' pieces of the same product sell is their business. */
    private static final String OF = """
            select p.id as product_id, p.title, p.photo_id, p.state, p.note,
                   sum(l.quantity)::int as pieces, coalesce(sum(now.sold), 0)::int as sold,
                   coalesce(sum(now.on_hand), 0)::int as on_hand, max(l.finished_at) as made_at
            from catalog.maker m
            join catalog.lot l on l.office_id = m.office_id and l.id = m.lot_id
            join catalog.product p on p.office_id = l.office_id and p.id = l.product_id
            cross join lateral (
              select sum(s.allocated + s.shipped) as sold, sum(s.on_hand) as on_hand
              from catalog.stock s where s.product_id = p.id and s.lot_id = l.id) now
            where m.person_id = :personId and l.finished_at is not null
            group by p.office_id, p.id
            order by made_at desc, p.id
            limit :limit
            """;

    private static final String IS_OF = """
            select exists (
              select from catalog.maker m
              join catalog.lot l on l.office_id = m.office_id and l.id = m.lot_id
              where m.person_id = :personId and l.product_id = :productId and l.finished_at is not null)
            """;

    private final DatabaseClient database;

    OwnPieces(DatabaseClient database) {
        this.database = database;
    }

    /** The latest first. */
    public Flux<OwnPiece> of(UUID personId, int limit) {
        return database.sql(OF)
                .bind("personId", personId)
                .bind("limit", limit)
                .mapProperties(OwnPiece.class)
                .all();
    }

    Mono<Boolean> isMadeBy(UUID productId, UUID personId) {
        return database.sql(IS_OF)
                .bind("personId", personId)
                .bind("productId", productId)
                .mapValue(Boolean.class)
                .one();
    }

    /**
     * A product somebody made pieces of.
     *
     * @param pieces in lots they had a hand in; of these {@code sold} have found a buyer and {@code onHand} not yet
     */
    public record OwnPiece(
            UUID productId,
            String title,
            @Nullable UUID photoId,
            State state,
            String note,
            int pieces,
            int sold,
            int onHand,
            Instant madeAt) {}
}
