package mizuhiki.stream.airtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** In which order things could be shown so that makers who were seldom seen come up, one after the other. */
final class Balance {

    private Balance() {}

    /** Each counts as shown before the next is chosen, so that makers take turns. */
    static List<Option> ordered(List<Option> options, Airtime airtime, Seen seen) {
        var left = new ArrayList<>(options);
        var ordered = new ArrayList<Option>();
        var now = seen;
        while (!left.isEmpty()) {
            var next = next(left, airtime, now);
            left.remove(next);
            ordered.add(next);
            now = now.and(next.productId(), next.minutes());
        }
        return List.copyOf(ordered);
    }

    private static Option next(List<Option> left, Airtime airtime, Seen now) {
        return left.stream()
                .min(Comparator.<Option>comparingInt(option -> now.leastMinutes(option.productId()))
                        .thenComparingInt(option -> airtime.minutes(option.productId()))
                        .thenComparing(Option::title)
                        .thenComparing(Option::productId))
                .orElseThrow();
    }
}
