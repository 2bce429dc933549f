package mizuhiki.stream.takedown;

import mizuhiki.shared.event.CatalogEvent.PhotoLookedAt;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.stereotype.Component;

/** Hears from the catalog who can be seen in which photo, and what is sold with it. */
@Component
class PhotoNews implements EventConsumer {

    private final ListingPhotos photos;

    PhotoNews(ListingPhotos photos) {
        this.photos = photos;
    }

    @Override
    public String schema() {
        return "streams";
    }

    @Override
    public Reactions reactions() {
        return Reactions.none()
                .toEachDelivered(PhotoLookedAt.class, photos::lookedAt)
                .toEach(ProductListed.class, photos::listed);
    }
}
