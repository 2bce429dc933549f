package mizuhiki.stream.making;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who made which lot of which product, and for how long. */
@Repository
public class Makings {

    private static final String LOT = """
            insert into streams.made_lot (lot_id, product_id) values (:lotId, :productId) on conflict do nothing
            """;

    private static final String TAKE_IN = """
            insert into streams.making (id, lot_id, person_id, minutes)
            select * from unnest(:ids, :lotIds, :personIds, :minutes) on conflict (office_id, id) do nothing
            """;

    private static final String OF_LOTS = """
            select id, lot_id, person_id, minutes from streams.making where lot_id = any(:lotIds) order by id
            """;

    private static final String MAKERS = """
            select distinct l.product_id, m.person_id
            from streams.made_lot l
            join streams.making m on m.office_id = l.office_id and m.lot_id = l.lot_id
            where l.product_id = any(:productIds)
            """;

    private final DatabaseClient database;

    Makings(DatabaseClient database) {
        this.database = database;
    }

    private record Maker(UUID productId, UUID personId) {}

    Mono<Void> lot(LotMade lot) {
        return database.sql(LOT)
                .bind("lotId", lot.lotId())
                .bind("productId", lot.productId())
                .then();
    }

    Mono<Void> takeIn(List<Making> makings) {
        return database.sql(TAKE_IN)
                .bind("ids", makings.stream().map(Making::id).toArray(UUID[]::new))
                .bind("lotIds", makings.stream().map(Making::lotId).toArray(UUID[]::new))
                .bind("personIds", makings.stream().map(Making::personId).toArray(UUID[]::new))
                .bind("minutes", makings.stream().map(Making::minutes).toArray(Integer[]::new))
                .then();
    }

    public Mono<List<Making>> ofLots(Collection<UUID> lotIds) {
        return database.sql(OF_LOTS)
                .bind("lotIds", lotIds.toArray(UUID[]::new))
                .mapProperties(Making.class)
                .all()
                .collectList();
    }

    /** Products nobody is known to have made are missing from the answer. */
    public Mono<Map<UUID, Set<UUID>>> makersOf(Collection<UUID> productIds) {
        return database.sql(MAKERS)
                .bind("productIds", productIds.toArray(UUID[]::new))
                .mapProperties(Maker.class)
                .all()
                .collect(Collectors.groupingBy(
                        Maker::productId, Collectors.mapping(Maker::personId, Collectors.toSet())));
    }
}
