package mizuhiki.catalog.product;

import java.util.UUID;
import mizuhiki.catalog.product.ProductStep.Kind;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
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

    /** A picture that nothing is on sale with any more is not seen any more: somebody may be in it. */
    private static final String IS_PUBLIC = """
            select exists (
              select from catalog.product_step shown
              join catalog.product on product.id = shown.product_id and product.photo_id = shown.photo_id
              where shown.photo_id = :photoId and shown.kind in ('LISTED', 'CHANGED') and product.state = 'LISTED')
            """;

    /** What whoever still asks for a picture that was public once may see of the same thing: none while it is not on sale. */
    private static final String IN_ITS_PLACE = """
            select case when product.state = 'LISTED' then product.photo_id end as photo_id
            from catalog.product_step shown
            join catalog.product on product.id = shown.product_id
            where shown.photo_id = :photoId and shown.kind in ('LISTED', 'CHANGED')
            order by shown.happened_at desc, shown.id desc
            limit 1
            """;

    private static final String HAVE_LISTED = "select exists (select from catalog.product_step where kind = 'LISTED')";

    private final DatabaseClient database;

    ProductSteps(DatabaseClient database) {
        this.database = database;
    }

    /** Whether anything was ever on sale. */
    Mono<Boolean> haveListed() {
        return database.sql(HAVE_LISTED).mapValue(Boolean.class).one();
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

    /** Whether something is on sale with this photo. */
    Mono<Boolean> isPublic(UUID photoId) {
        return database.sql(IS_PUBLIC)
                .bind("photoId", photoId)
                .mapValue(Boolean.class)
                .one();
    }

    /** What is seen in place of this picture; empty where it was never public. */
    Mono<InPlace> inPlaceOf(UUID photoId) {
        return database.sql(IN_ITS_PLACE)
                .bind("photoId", photoId)
                .mapProperties(InPlace.class)
                .one();
    }

    /** @param photoId the picture the thing is on sale with now; null: no picture */
    record InPlace(@Nullable UUID photoId) {}
}
