package mizuhiki.stream.takedown;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Photos on listings lie with the catalog, which knows no faces: staff look through what is on sale, once for each person. */
@Component
class ListingPhotos implements Appearances {

    private static final String ON_SALE = "/catalog/products";

    @Override
    public Flux<Appearance> of(Collection<UUID> personIds) {
        return Flux.fromIterable(personIds)
                .map(personId -> new Appearance(
                        personId, Subject.LISTING_PHOTOS, personId, "", ON_SALE, Set.of(Consent.LISTING_PHOTO)));
    }
}
