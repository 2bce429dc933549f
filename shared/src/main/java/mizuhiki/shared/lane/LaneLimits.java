package mizuhiki.shared.lane;

/**
 * How wide the road is.
 *
 * @param lanes batches that may be under way at the same time
 * @param batchMax questions answered together
 * @param queueMax questions waiting in one lane; one more is refused as {@link TooBusy}
 */
public record LaneLimits(int lanes, int batchMax, int queueMax) {

    public LaneLimits {
        if (lanes < 1 || batchMax < 1 || queueMax < batchMax) {
            throw new IllegalArgumentException("lanes and batches must be at least 1, queues at least one batch long");
        }
    }
}
