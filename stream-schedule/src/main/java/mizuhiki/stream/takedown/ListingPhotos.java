package mizuhiki.stream.takedown;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.PhotoLookedAt;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.people.consent.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Photos of what is or was on sale, and who can be seen in them. The shop hides one by itself as soon as somebody in it no
 * longer agrees, and may show another one since; where else it was put, only people know.
 */
@Repository
class ListingPhotos implements Appearances {

    private static final String TO_BE_LOOKED_AT = "/catalog/photos/unseen";
    private static final String PRODUCT = "/catalog/products/";

    /** And once for each person, while something is public that nobody has looked at. */
    private static final String OF_PEOPLE = """
            select seen.person_id, p.product_id, l.photo_id, p.title
            from streams.listing_photo l
            join streams.photo_on_sale o on (o.office_id, o.photo_id) = (l.office_id, l.photo_id)
            join streams.piece p on (p.office_id, p.product_id) = (o.office_id, o.product_id)
            cross join unnest(l.people) as seen (person_id)
            where seen.person_id = any(:people)
            union all
            select maybe.person_id, null, null, ''
            from unnest(:people) as maybe (person_id)
            where exists (
              select from streams.listing_photo l
              join streams.piece p on (p.office_id, p.photo_id) = (l.office_id, l.photo_id) and p.listed
              where l.position = 0)
            order by title, person_id
            """;

    private static final String FOUND_LATER = """
            select distinct seen.person_id
            from streams.listing_photo l
            cross join unnest(l.people) as seen (person_id)
            where l.shown_before
            """;

    /** Public before: nobody had looked, or somebody is seen now who was not. */
    private static final String LOOKED_AT = """
            insert into streams.listing_photo (photo_id, people, position) values (:photoId, :people, :position)
            on conflict (office_id, photo_id) do update
            set people = excluded.people, position = excluded.position,
                shown_before = listing_photo.shown_before or listing_photo.position = 0
                  or not excluded.people <@ listing_photo.people
                    and exists (select from streams.photo_on_sale o where o.photo_id = excluded.photo_id)
            where listing_photo.position < excluded.position
            """;

    private static final String ON_SALE = """
            insert into streams.photo_on_sale (photo_id, product_id) values (:photoId, :productId)
            on conflict (office_id, photo_id) do nothing
            """;

    private final DatabaseClient database;

    ListingPhotos(DatabaseClient database) {
        this.database = database;
    }

    /** @param productId null of whoever may be in a photo nobody has looked at */
    record Seen(
            UUID personId,
            @Nullable UUID productId,
            @Nullable UUID photoId,
            String title) {

        Appearance appearance() {
            return photoId == null
                    ? of(Subject.LISTING_PHOTOS, personId, TO_BE_LOOKED_AT)
                    : of(Subject.LISTING_PHOTO, photoId, PRODUCT + productId);
        }

        private Appearance of(Subject subject, UUID subjectId, String link) {
            return new Appearance(personId, subject, subjectId, title, link, Set.of(Consent.LISTING_PHOTO));
        }
    }

    @Override
    public Flux<Appearance> of(Collection<UUID> personIds) {
        return database.sql(OF_PEOPLE)
                .bind("people", personIds.toArray(UUID[]::new))
                .mapProperties(Seen.class)
                .all()
                .map(Seen::appearance);
    }

    /** Whoever is in a photo that may have been public before anybody knew that they are. */
    Flux<UUID> foundLater() {
        return database.sql(FOUND_LATER).mapValue(UUID.class).all();
    }

    Mono<Void> listed(ProductListed listed) {
        return Mono.justOrEmpty(listed.photoId()).flatMap(photoId -> onSale(photoId, listed.productId()));
    }

    private Mono<Void> onSale(UUID photoId, UUID productId) {
        return database.sql(ON_SALE)
                .bind("photoId", photoId)
                .bind("productId", productId)
                .then();
    }

    Mono<Void> lookedAt(Delivered<PhotoLookedAt> news) {
        return database.sql(LOOKED_AT)
                .bind("photoId", news.event().photoId())
                .bind("people", news.event().people().toArray(UUID[]::new))
                .bind("position", news.position())
                .then();
    }
}
