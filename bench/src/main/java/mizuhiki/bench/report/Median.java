package mizuhiki.bench.report;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle one of several runs. */
public final class Median {

    private Median() {}

    /** Of an even number the lower one of the middle: a value that was measured. */
    public static double of(Collection<Double> values) {
        var sorted = values.stream().filter(value -> !value.isNaN()).sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((sorted.size() - 1) / 2);
    }

    public static <T> double of(List<T> runs, ToDoubleFunction<T> figure) {
        return of(runs.stream().map(figure::applyAsDouble).toList());
    }
}
