package mizuhiki.catalog.material;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.material.Entries.Change;
import mizuhiki.shared.problem.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All materials, by name. */
@Repository
class Materials {

    private static final String MATERIAL =
            "select id, name, unit, low, quantity, value, retired from catalog.material ";

    private static final String BY_ID = MATERIAL + "where id = :materialId";

    private static final String ALL = MATERIAL + "order by name, id limit 500";

    private static final String SHORT = MATERIAL + "where quantity < low and not retired order by name, id limit 500";

    private static final String ADD = """
            insert into catalog.material (id, name, unit, low, quantity, value, retired, added_at)
            values (:id, :name, :unit, :low, :quantity, :value, :retired, :addedAt)
            """;

    /** What was taken or counted was so in its unit. */
    private static final String CHANGE = """
            update catalog.material m set name = :name, low = :low, unit = coalesce(:unit::text, m.unit)
            where m.id = :materialId
              and (coalesce(:unit::text, m.unit) = m.unit or not exists (
                select from catalog.material_movement moved
                where moved.material_id = m.id and moved.kind <> 'RECEIVED'))
            """;

    private static final String RETIRE = "update catalog.material set retired = :retired where id = :materialId";

    private final DatabaseClient database;

    Materials(DatabaseClient database) {
        this.database = database;
    }

    Mono<Material> get(UUID materialId) {
        return database.sql(BY_ID)
                .bind("materialId", materialId)
                .mapProperties(Material.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(materialId)));
    }

    Flux<Material> all() {
        return database.sql(ALL).mapProperties(Material.class).all();
    }

    Flux<Material> runningShort() {
        return database.sql(SHORT).mapProperties(Material.class).all();
    }

    /** Emits whether it was changed. */
    Mono<Boolean> change(UUID materialId, Change change) {
        return database.sql(CHANGE)
                .bindProperties(change)
                .bind("materialId", materialId)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1)
                .onErrorMap(DuplicateKeyException.class, taken -> new MaterialNameTaken(change.name()));
    }

    Mono<Void> retire(UUID materialId, boolean retired) {
        return database.sql(RETIRE)
                .bind("retired", retired)
                .bind("materialId", materialId)
                .then();
    }

    Mono<Void> add(Material material, Instant now) {
        return database.sql(ADD)
                .bindProperties(material)
                .bind("addedAt", now)
                .then()
                .onErrorMap(DuplicateKeyException.class, taken -> new MaterialNameTaken(material.name()));
    }
}
