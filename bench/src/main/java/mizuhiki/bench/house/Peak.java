package mizuhiki.bench.house;

/** The most memory there was. */
final class Peak {

    private double megabytes;

    synchronized void note(long pid) {
        megabytes = Math.max(megabytes, ProcessUse.memoryPeak(pid));
    }

    synchronized double megabytes() {
        return megabytes;
    }
}
