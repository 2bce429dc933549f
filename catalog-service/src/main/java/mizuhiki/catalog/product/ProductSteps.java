package mizuhiki.catalog.product;

import java.util.UUID;
import mizuhiki.catalog.product.ProductStep.Kind;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The diary of each product. */
@Repository
public class ProductSteps {

    private static final String NOTE = """
            insert into catalog.product_step (id, product_id, kind, person_id, photo_id, note, happened_at)
            values (:id, :productId, :kind, :personId, :photoId, :note, :happenedAt)
            """;

    private static final String OF = """
            select id, product_id, kind, person_id, photo_id, note, happened_at
            from catalog.product_step where product_id = :productId
            order by happened_at, id
            """;

    /** A picture in place of which another was put is not seen any more: somebody may be in it. */
    private static final String IS_PUBLIC = """
            select exists (
              select from catalog.product_step shown
              where shown.photo_id = :photoId and shown.kind in ('LISTED', 'CHANGED') and not exists (
                select from catalog.product_step later
                where later.product_id = shown.product_id and later.kind in ('LISTED', 'CHANGED')
                  and later.photo_id is distinct from shown.photo_id
                  and (later.happened_at, later.id) > (shown.happened_at, shown.id)))
            """;

    /** What whoever still asks for a picture that was replaced may see of the same thing. */
    private static final String IN_ITS_PLACE = """
            select last.photo_id
            from catalog.product_step shown
            cross join lateral (
              select step.photo_id from catalog.product_step step
              where step.product_id = shown.product_id and step.kind in ('LISTED', 'CHANGED')
              order by step.happened_at desc, step.id desc
              limit 1) last
            where shown.photo_id = :photoId and shown.kind in ('LISTED', 'CHANGED') and last.photo_id <> :photoId
            order by shown.happened_at desc, shown.id desc
            limit 1
            """;

    private final DatabaseClient database;

    ProductSteps(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> note(Product product, Kind kind, UUID personId) {
        return Moment.get()
                .map(now -> ProductStep.of(product, kind, personId, now))
                .flatMap(this::note);
    }

    private Mono<Void> note(ProductStep step) {
        return database.sql(NOTE)
                .bindProperties(step)
                .bind("kind", step.kind().name())
                .then();
    }

    /** Oldest first. */
    public Flux<ProductStep> of(UUID productId) {
        return database.sql(OF)
                .bind("productId", productId)
                .mapProperties(ProductStep.class)
                .all();
    }

    /** Whether something is on sale with this photo, or was until it was taken off sale. */
    Mono<Boolean> isPublic(UUID photoId) {
        return database.sql(IS_PUBLIC)
                .bind("photoId", photoId)
                .mapValue(Boolean.class)
                .one();
    }

    /** The picture that was put in place of this one; empty where none was. */
    Mono<UUID> inPlaceOf(UUID photoId) {
        return database.sql(IN_ITS_PLACE)
                .bind("photoId", photoId)
                .mapValue(UUID.class)
                .one();
    }
}
