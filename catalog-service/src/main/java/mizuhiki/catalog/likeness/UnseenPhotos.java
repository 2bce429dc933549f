package mizuhiki.catalog.likeness;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Photos of what is on sale that staff have not looked at. */
@Repository
class UnseenPhotos {

    private static final String UNSEEN = """
            from catalog.product p
            left join catalog.photo_look l on (l.office_id, l.photo_id) = (p.office_id, p.photo_id)
            where p.state = 'LISTED' and p.photo_id is not null and l.word is distinct from 'STAFF'
            """;

    /** What is public meanwhile comes first. */
    private static final String LIST = """
            select p.id as product_id, p.title, p.photo_id, l.word is not distinct from 'BEFORE' as is_public
            """ + UNSEEN + "order by is_public desc, p.id desc limit 60";

    private static final String NUMBER = "select count(distinct p.photo_id) " + UNSEEN;

    private final DatabaseClient database;

    UnseenPhotos(DatabaseClient database) {
        this.database = database;
    }

    Flux<Unseen> all() {
        return database.sql(LIST).mapProperties(Unseen.class).all();
    }

    Mono<Long> number() {
        return database.sql(NUMBER).mapValue(Long.class).one();
    }

    record Unseen(UUID productId, String title, UUID photoId, boolean isPublic) {}
}
