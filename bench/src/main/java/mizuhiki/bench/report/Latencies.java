package mizuhiki.bench.report;

import java.util.Arrays;

/** How long each one waited. */
public final class Latencies {

    private static final double NANOS_A_MILLI = 1e6;

    private long[] nanos = new long[1024];
    private int count;
    private boolean sorted;

    public void add(long tookNanos) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = tookNanos;
        sorted = false;
    }

    public void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    public int count() {
        return count;
    }

    /** So long, in milliseconds, or less waited this share of all; NaN where nobody waited. */
    public double millis(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        sort();
        return nanos[Math.max(0, (int) Math.ceil(share * count) - 1)] / NANOS_A_MILLI;
    }

    public double p50() {
        return millis(0.50);
    }

    public double p99() {
        return millis(0.99);
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(nanos, 0, count);
            sorted = true;
        }
    }
}
