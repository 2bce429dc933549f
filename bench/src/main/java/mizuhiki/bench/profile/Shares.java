package mizuhiki.bench.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** How much of a whole falls to whom. */
final class Shares {

    private static final double SMALLEST = 0.005;

    private final Map<String, Double> parts = new HashMap<>();

    void add(String name, double part) {
        parts.merge(name, part, Double::sum);
    }

    Shares since(Shares earlier) {
        var difference = new Shares();
        parts.forEach((name, part) -> difference.add(name, part - earlier.parts.getOrDefault(name, 0.0)));
        return difference;
    }

    /** The largest first, in percent. */
    @Override
    public String toString() {
        double whole = parts.values().stream().mapToDouble(part -> part).sum();
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > whole * SMALLEST)
                .sorted(Comparator.comparing(Entry<String, Double>::getValue).reversed())
                .map(part -> "%s %.0f %%".formatted(part.getKey(), part.getValue() / whole * 100))
                .collect(Collectors.joining(", "));
    }
}
