package mizuhiki.bench.floor;

import mizuhiki.bench.report.Latencies;

/** What was measured: claims with their orders, and how long each took. */
public record FloorSpeed(double seconds, Latencies latencies) {

    public int count() {
        return latencies.count();
    }

    public double aSecond() {
        return count() / seconds;
    }
}
