package mizuhiki.catalog.likeness;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** In which photos of things somebody can be seen. */
@Repository
class PhotosOfMe {

    private static final String OF = """
            select p.id as product_id, p.title, p.photo_id
            from catalog.photo_look l
            join catalog.product p on (p.office_id, p.photo_id) = (l.office_id, l.photo_id)
            where :personId = any(l.people)
            order by p.id desc limit 60
            """;

    private final DatabaseClient database;

    PhotosOfMe(DatabaseClient database) {
        this.database = database;
    }

    /** The newest thing first; not whether it is public, for that depends on others, too. */
    Flux<OfMe> of(UUID personId) {
        return database.sql(OF)
                .bind("personId", personId)
                .mapProperties(OfMe.class)
                .all();
    }

    record OfMe(UUID productId, String title, UUID photoId) {}
}
