package mizuhiki.stream.airtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.runsheet.Item;

/**
 * For how long the pieces of each maker were, or are going to be, seen. A piece made by several is seen as a piece of each.
 *
 * @param makers by product
 * @param minutes by maker
 */
record Seen(Map<UUID, Set<UUID>> makers, Map<UUID, Integer> minutes) {

    static Seen of(Airtime airtime, Map<UUID, Set<UUID>> makers) {
        var seen = new Seen(makers, Map.of());
        for (var productId : airtime.lengths().keySet()) {
            seen = seen.and(productId, airtime.minutes(productId));
        }
        return seen;
    }

    Seen and(List<Item> items) {
        var seen = this;
        for (var item : items) {
            seen = seen.and(item.productId(), item.plannedMinutes());
        }
        return seen;
    }

    Seen and(UUID productId, int more) {
        var sum = new HashMap<>(minutes);
        makersOf(productId).forEach(maker -> sum.merge(maker, more, Integer::sum));
        return new Seen(makers, Map.copyOf(sum));
    }

    Set<UUID> makersOf(UUID productId) {
        return makers.getOrDefault(productId, Set.of());
    }

    int minutesOf(UUID maker) {
        return minutes.getOrDefault(maker, 0);
    }

    /** Of the one among its makers who was seen least; a piece of nobody known stands back. */
    int leastMinutes(UUID productId) {
        return makersOf(productId).stream().mapToInt(this::minutesOf).min().orElse(Integer.MAX_VALUE);
    }
}
