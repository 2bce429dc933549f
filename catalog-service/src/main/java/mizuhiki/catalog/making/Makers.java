package mizuhiki.catalog.making;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who made which lot. The database refuses any change once the lot is finished. */
@Repository
class Makers {

    private static final String OF = """
            select person_id, minutes from catalog.maker where lot_id = :lotId order by minutes desc, person_id
            """;

    private static final String FORGET = "delete from catalog.maker where lot_id = :lotId";

    private static final String NOTE = """
            insert into catalog.maker (lot_id, person_id, minutes)
            select :lotId, person_id, minutes from unnest(:persons, :minutes) as share (person_id, minutes)
            """;

    private final DatabaseClient database;

    Makers(DatabaseClient database) {
        this.database = database;
    }

    Mono<List<Share>> of(UUID lotId) {
        return database.sql(OF)
                .bind("lotId", lotId)
                .mapProperties(Share.class)
                .all()
                .collectList();
    }

    Mono<Void> replace(UUID lotId, List<Share> shares) {
        return database.sql(FORGET).bind("lotId", lotId).then().then(note(lotId, shares));
    }

    private Mono<Void> note(UUID lotId, List<Share> shares) {
        return database.sql(NOTE)
                .bind("lotId", lotId)
                .bind("persons", shares.stream().map(Share::personId).toArray(UUID[]::new))
                .bind("minutes", shares.stream().map(Share::minutes).toArray(Integer[]::new))
                .then();
    }
}
