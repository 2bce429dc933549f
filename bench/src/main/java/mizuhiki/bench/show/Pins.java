package mizuhiki.bench.show;

import java.util.concurrent.atomic.AtomicLongArray;
import mizuhiki.bench.report.Latencies;

/** When each piece was pinned and how much later it was seen; how many pins there were, and how much there was to read. */
final class Pins {

    private final AtomicLongArray pinnedAtNanos;
    private final Latencies delays = new Latencies();
    private int expected;
    private long bytes;

    /** @param pieces how many there are to be pinned, numbered from 1 */
    Pins(int pieces) {
        pinnedAtNanos = new AtomicLongArray(pieces + 1);
    }

    /** This piece will be pinned now. */
    void expect(int number) {
        pinnedAtNanos.set(number, System.nanoTime());
        expected++;
    }

    /** What was pinned before anybody measured tells nothing. */
    void seen(int number, long nowNanos) {
        long pinnedAt = number == 0 ? 0 : pinnedAtNanos.get(number);
        if (pinnedAt != 0) {
            delays.add(nowNanos - pinnedAt);
        }
    }

    int expected() {
        return expected;
    }

    void heard(int count) {
        bytes += count;
    }

    double megabytes() {
        return bytes / 1e6;
    }

    Latencies delays() {
        return delays;
    }
}
