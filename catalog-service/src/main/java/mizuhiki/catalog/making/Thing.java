package mizuhiki.catalog.making;

import java.util.UUID;
import mizuhiki.catalog.product.Description;
import org.jspecify.annotations.Nullable;

/**
 * What was made: picture, words, and how many.
 *
 * @param description cleaned HTML
 */
record Thing(String title, String description, @Nullable UUID photoId, int quantity) {

    static final Thing UNKNOWN = new Thing("", "", null, 1);

    static Thing typed(String title, String description, @Nullable UUID photoId, int quantity) {
        return new Thing(Description.line(title), Description.clean(description), photoId, quantity);
    }

    Thing picturedIn(UUID newPhotoId) {
        return new Thing(title, description, newPhotoId, quantity);
    }

    boolean isComplete() {
        return photoId != null && !title.isEmpty();
    }
}
