package mizuhiki.catalog.material;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What happened to materials, as it was written. */
@Repository
class Movements {

    private static final String MOVEMENT = """
            select m.id, m.material_id, t.name as material, t.unit, m.kind, m.quantity, m.value, m.lot_id,
                   coalesce(p.title, l.title) as lot_title,
                   l.thrown_away_at is not null as lot_thrown_away, m.corrects,
                   exists (select from catalog.material_movement k where k.corrects = m.id) as taken_back,
                   m.reason, m.person_id, m.moved_on, m.moved_at
            from catalog.material_movement m
            join catalog.material t on (t.office_id, t.id) = (m.office_id, m.material_id)
            left join catalog.lot l on (l.office_id, l.id) = (m.office_id, m.lot_id)
            left join catalog.product p on (p.office_id, p.id) = (l.office_id, l.product_id)
            """;

    private static final String BY_ID = MOVEMENT + "where m.id = :movementId";

    private static final String SENT_AS = MOVEMENT + "where m.sent_as = :sentAs";

    private static final String OF_MATERIAL = MOVEMENT + """
            where m.material_id = :materialId and (:after::uuid is null or m.id < :after)
            order by m.id desc
            limit :limit
            """;

    private static final String FROM_ONE = MOVEMENT + """
            where m.material_id = :materialId and m.id <= :movementId
            order by m.id desc
            limit :limit
            """;

    private static final String OF_LOT = MOVEMENT + "where m.lot_id = :lotId order by m.id";

    private static final String USED_FOR_NOTHING = MOVEMENT + """
            where l.thrown_away_at is not null and m.kind = 'USED' and m.corrects is null
              and not exists (select from catalog.material_movement k where k.corrects = m.id)
            order by m.id desc
            limit 60
            """;

    /** Of finished lots; one that nothing was written down for tells nothing. */
    private static final String OF_PRODUCT = """
            select coalesce(sum(l.quantity), 0)::int as pieces, coalesce(sum(used.yen), 0)::bigint as yen
            from catalog.lot l
            join lateral (
              select -sum(m.value) as yen, count(*) filter (where m.corrects is null)
                - count(*) filter (where m.corrects is not null) as uses
              from catalog.material_movement m
              where m.lot_id = l.id) used on used.uses > 0
            where l.product_id = :productId and l.finished_at is not null
            """;

    private static final String LOT = "select id from catalog.lot where id = :lotId";

    private final DatabaseClient database;

    /** @param pieces of all lots something was written down for */
    record Used(int pieces, Yen yen) {

        public Yen perPiece() {
            return Yen.of(Math.ceilDiv(yen.amount(), pieces));
        }
    }

    Movements(DatabaseClient database) {
        this.database = database;
    }

    Mono<Movement> get(UUID movementId) {
        return database.sql(BY_ID)
                .bind("movementId", movementId)
                .mapProperties(Movement.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(movementId)));
    }

    /** Empty where nothing was written for what a page sends. */
    Mono<Movement> sentAs(UUID id) {
        return database.sql(SENT_AS)
                .bind("sentAs", id)
                .mapProperties(Movement.class)
                .one();
    }

    /** The newest first. */
    Mono<Slice<Movement>> of(UUID materialId, Page page) {
        var movements = database.sql(OF_MATERIAL)
                .bind("materialId", materialId)
                .bind("after", afterId(page))
                .bind("limit", page.limit())
                .mapProperties(Movement.class)
                .all();
        return Slice.of(movements, page, Movement::id);
    }

    /** Like {@link #of}, and where this movement would not be in it, beginning with that. */
    Mono<Slice<Movement>> with(UUID movementId, UUID materialId, Page page) {
        return of(materialId, page)
                .filter(history -> history.items().stream()
                        .anyMatch(movement -> movement.id().equals(movementId)))
                .switchIfEmpty(Mono.defer(() -> from(movementId, materialId, page)));
    }

    private Mono<Slice<Movement>> from(UUID movementId, UUID materialId, Page page) {
        var movements = database.sql(FROM_ONE)
                .bind("materialId", materialId)
                .bind("movementId", movementId)
                .bind("limit", page.limit())
                .mapProperties(Movement.class)
                .all();
        return Slice.of(movements, page, Movement::id);
    }

    /** What went into a lot, and what of it was taken back. */
    Flux<Movement> intoLot(UUID lotId) {
        return database.sql(LOT)
                .bind("lotId", lotId)
                .mapValue(UUID.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(lotId)))
                .thenMany(database.sql(OF_LOT)
                        .bind("lotId", lotId)
                        .mapProperties(Movement.class)
                        .all());
    }

    /** What went into lots that were thrown away; the newest first. */
    Flux<Movement> usedForNothing() {
        return database.sql(USED_FOR_NOTHING).mapProperties(Movement.class).all();
    }

    Mono<Used> usedFor(UUID productId) {
        return database.sql(OF_PRODUCT)
                .bind("productId", productId)
                .mapProperties(Used.class)
                .one();
    }

    private static Parameter afterId(Page page) {
        var after = page.afterId();
        return after == null ? Parameters.in(UUID.class) : Parameters.in(after);
    }
}
