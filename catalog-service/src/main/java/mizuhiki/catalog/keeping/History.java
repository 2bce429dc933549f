package mizuhiki.catalog.keeping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.api.Slice;

/**
 * What happened to the pieces of a product, the latest first.
 *
 * @param names of those who did it by hand
 */
record History(Slice<Moved> movements, Map<UUID, String> names) {

    static Collection<UUID> people(List<Moved> movements) {
        return movements.stream()
                .map(Moved::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
