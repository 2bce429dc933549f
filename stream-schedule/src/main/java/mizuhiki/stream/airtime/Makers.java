package mizuhiki.stream.airtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.WorkDone;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who made which product, in whichever lot. */
@Repository
class Makers {

    private static final String LOT = """
            insert into streams.made_lot (lot_id, product_id) values (:lotId, :productId) on conflict do nothing
            """;

    private static final String MADE = """
            insert into streams.lot_maker (lot_id, person_id)
            select * from unnest(:lotIds, :personIds) on conflict do nothing
            """;

    private static final String OF_PRODUCTS = """
            select distinct l.product_id, m.person_id
            from streams.made_lot l
            join streams.lot_maker m on m.office_id = l.office_id and m.lot_id = l.lot_id
            where l.product_id = any(:productIds)
            """;

    private final DatabaseClient database;

    Makers(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> lot(LotMade lot) {
        return database.sql(LOT)
                .bind("lotId", lot.lotId())
                .bind("productId", lot.productId())
                .then();
    }

    Mono<Void> made(List<WorkDone> making) {
        return database.sql(MADE)
                .bind("lotIds", making.stream().map(WorkDone::subjectId).toArray(UUID[]::new))
                .bind("personIds", making.stream().map(WorkDone::personId).toArray(UUID[]::new))
                .then();
    }

    /** Products nobody is known to have made are missing from the answer. */
    Mono<Map<UUID, Set<UUID>>> of(Collection<UUID> productIds) {
        return database.sql(OF_PRODUCTS)
                .bind("productIds", productIds.toArray(UUID[]::new))
                .mapProperties(Made.class)
                .all()
                .collect(
                        Collectors.groupingBy(Made::productId, Collectors.mapping(Made::personId, Collectors.toSet())));
    }

    private record Made(UUID productId, UUID personId) {}
}
