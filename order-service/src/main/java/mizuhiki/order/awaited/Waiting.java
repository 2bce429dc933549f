package mizuhiki.order.awaited;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the orders that wait, those that were chosen before the others.
 *
 * @param found how many were looked for and found
 * @param next the last one that was looked at, where more follow
 */
public record Waiting(
        List<Awaited> orders, int found, @Nullable UUID next) {

    /** One more must be read than is shown: it tells that there is more. */
    static Waiting of(List<Awaited> chosen, List<Awaited> read, int size) {
        var shown = read.subList(0, Math.min(read.size(), size));
        return new Waiting(
                Stream.concat(chosen.stream(), shown.stream()).distinct().toList(),
                shown.size(),
                read.size() > size ? shown.getLast().orderId() : null);
    }
}
