package mizuhiki.catalog.shelf;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The places somebody can get pieces from.
 *
 * @param showId whose kept pieces are within reach, too; null for none
 * @param open whether the places that are for everybody are; while a piece is pinned they are for its show only
 */
public record Reach(@Nullable UUID showId, boolean open) {

    boolean covers(Place place) {
        return place.isPool() ? showId != null && place.equals(Place.pool(showId)) : open;
    }
}
